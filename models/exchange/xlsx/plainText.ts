import { printable } from '#shared/charts/markup'

/** The most characters a cell may hold; with more, a spreadsheet offers to repair the file. */
const MOST = 32_767

/** What is meant by text as a cell holds it. */
export const writtenText = (cell: string): string =>
  cell.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))

/** Text as a cell can hold it. It is written as a string, so that nothing in it acts as a formula. */
export function plainText(text: string): string {
  // Spreadsheets read _x0041_ as the letter A.
  const written = printable(text).replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  return written.length > MOST ? `${printable(written.slice(0, MOST - 1))}…` : written
}
