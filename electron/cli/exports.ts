import { exporters as anywhere, type Exported, type Tools } from '#models/exchange/exporters'
import type { Subject } from '#models/exchange/subject'

/** What exports need, as it is to be had without a window. */
const tools: Tools = {
  fonts: async () => (await import('./fonts')).appFonts(),
  pictures: async (subject) => (await import('./chartPictures')).chartPictures(subject),
}

async function pdf(subject: Subject): Promise<Exported> {
  const { bytes } = await anywhere.html(subject, tools)
  const { printPdf } = await import('./printPdf')
  return { bytes: await printPdf(new TextDecoder().decode(bytes), subject.text.t), beside: null }
}

const made = Object.entries(anywhere)
  // It is chosen by an option of its own.
  .filter(([format]) => format !== 'csv-excel')
  .map(([format, exporter]) => [format, (subject: Subject) => exporter(subject, tools)] as const)

/** CSV for a spreadsheet set up for Belgium. */
export const csvForExcel = (subject: Subject): Promise<Exported> => anywhere['csv-excel'](subject)

/** What `export --to` knows. */
export const exporters: Readonly<Record<string, (subject: Subject) => Promise<Exported>>> = {
  ...Object.fromEntries(made),
  pdf,
}
