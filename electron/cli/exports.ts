import type { Subject } from '#models/exchange/subject'

/** A finished export. */
export interface Exported {
  readonly bytes: Uint8Array
  /** what stands in PATH.json beside a data file; null for a document, which carries it inside */
  readonly beside: string | null
}

export type Exporter = (subject: Subject) => Promise<Exported>

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

async function report(subject: Subject): Promise<string> {
  const { reportHtml } = await import('#models/exchange/report/reportHtml')
  const { appFonts } = await import('./fonts')
  return reportHtml(subject, await appFonts())
}

/** What `export --to` knows; each is loaded when it is asked for. */
export const exporters: Readonly<Record<string, Exporter>> = {
  xlsx: async (subject) => {
    const { workbookBytes } = await import('#models/exchange/xlsx/workbook')
    const { chartPictures } = await import('./chartPictures')
    return { bytes: await workbookBytes(subject, await chartPictures(subject)), beside: null }
  },
  csv: async (subject) => {
    const { projectionColumns, projectionCsv } = await import('#models/exchange/projectionCsv')
    const { identityText } = await import('#models/exchange/identity')
    const beside = identityText(subject, { format: 'csv', columns: projectionColumns })
    return { bytes: utf8(projectionCsv(subject)), beside }
  },
  xmile: async (subject) => {
    const { xmileText } = await import('#models/exchange/xmile/xmile')
    const { identityText } = await import('#models/exchange/identity')
    return { bytes: utf8(xmileText(subject)), beside: identityText(subject, { format: 'xmile' }) }
  },
  pptx: async (subject) => {
    const { deckOf } = await import('#models/exchange/pptx/deckOf')
    const { writeDeck } = await import('#models/exchange/pptx/writeDeck')
    return { bytes: await writeDeck(deckOf(subject)), beside: null }
  },
  html: async (subject) => ({ bytes: utf8(await report(subject)), beside: null }),
  pdf: async (subject) => {
    const { printPdf } = await import('./printPdf')
    return { bytes: await printPdf(await report(subject), subject.text.t), beside: null }
  },
}
