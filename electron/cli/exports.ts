import { exporters as anywhere, type Exported, type Tools } from '#models/exchange/exporters'
import type { Subject } from '#models/exchange/subject'

/** What exports need, as it is to be had without a window. */
const tools: Tools = {
  fonts: async () => (await import('./fonts')).appFonts(),
  page: async () => (await import('./livingPage')).livingPage(),
}

async function pdf(subject: Subject, chosen: Pick<Tools, 'all'>): Promise<Exported> {
  const { bytes } = await anywhere.html(subject, { ...tools, ...chosen })
  const { printPdf } = await import('./printPdf')
  return { bytes: await printPdf(new TextDecoder().decode(bytes), subject.text.t), beside: null }
}

/** Makes an export; what is chosen about it comes on top of what is to be had here. */
type Make = (subject: Subject, chosen: Pick<Tools, 'csv' | 'all'>) => Promise<Exported>

const made = Object.entries(anywhere).map(([format, exporter]): [string, Make] => [
  format,
  (subject, chosen) => exporter(subject, { ...tools, ...chosen }),
])

/** What `export --to` knows. */
export const exporters: Readonly<Record<string, Make>> = { ...Object.fromEntries(made), pdf }
