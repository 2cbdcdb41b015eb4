/** The most characters a cell may hold; with more, a spreadsheet offers to repair the file. */
const MOST = 32_767

/** What XML cannot carry: control characters, halves of surrogate pairs, and two that are no characters. */
const UNWRITABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Text as a cell can hold it. It is written as a string, so that nothing in it acts as a formula. */
export function plainText(text: string): string {
  const written = text
    .replaceAll(UNWRITABLE, '')
    // Spreadsheets read _x0041_ as the letter A.
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  return written.length > MOST ? `${written.slice(0, MOST - 1).replace(/[\ud800-\udbff]$/, '')}…` : written
}
