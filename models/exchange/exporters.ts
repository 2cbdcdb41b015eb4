import type { Fonts } from '#shared/charts/frame'
import type { Given } from './account/account'
import type { Subject, Subjects } from './subject'

/** A finished export. */
export interface Exported {
  readonly bytes: Uint8Array
  /** what stands in PATH.json beside a data file; null for a document, which carries it inside */
  readonly beside: string | null
}

/** What an export needs of the place it is made in. */
export interface Tools extends Pick<Given, 'year' | 'bands' | 'all'> {
  /** the typefaces of the app */
  readonly fonts: () => Promise<Fonts>
  /** the page of a living file, which a study is put into */
  readonly page: () => Promise<string>
  /** CSV as spreadsheets set up for Belgium read it; for programs where it is not given */
  readonly csv?: 'excel'
}

export type Exporter = (subject: Subject, tools: Tools) => Promise<Exported>

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** How a document is made, with the models that its scenarios were made with. */
async function givenFor({ study }: Subject, tools: Tools): Promise<Given> {
  const { originalsOf } = await import('./account/computed')
  return { ...tools, originals: await originalsOf(study) }
}

/** Every format that can be made anywhere; each is loaded when it is asked for. PDF is a print of the HTML. */
export const exporters = {
  xlsx: async (subject, { all = false }) => {
    if (all) {
      const { allWorkbookBytes } = await import('./xlsx/all/workbook')
      return { bytes: await allWorkbookBytes(subject), beside: null }
    }
    const { workbookBytes } = await import('./xlsx/workbook')
    return { bytes: await workbookBytes(subject), beside: null }
  },
  csv: async (subject, { csv, all = false }) => {
    const { projectionColumns, projectionCsv, spreadsheetCsv } = await import('./projectionCsv')
    const { identityText } = await import('./identity')
    const { subjectsOf } = await import('./subject')
    const subjects: Subjects = all ? subjectsOf(subject) : [subject]
    const beside = identityText(subjects, { format: 'csv', columns: projectionColumns })
    return { bytes: utf8(csv === 'excel' ? spreadsheetCsv(subjects) : projectionCsv(subjects)), beside }
  },
  xmile: async (subject) => {
    const { xmileText } = await import('./xmile/xmile')
    const { identityText } = await import('./identity')
    return { bytes: utf8(xmileText(subject)), beside: identityText([subject], { format: 'xmile' }) }
  },
  pptx: async (subject, tools) => {
    const [{ deckOf }, { writeDeck }] = await Promise.all([import('./pptx/deckOf'), import('./pptx/writeDeck')])
    return { bytes: await writeDeck(deckOf(subject, await givenFor(subject, tools))), beside: null }
  },
  html: async (subject, tools) => {
    const { reportHtml } = await import('./report/reportHtml')
    return { bytes: utf8(reportHtml(subject, await tools.fonts(), await givenFor(subject, tools))), beside: null }
  },
  app: async (subject, { page }) => {
    const { livingFile } = await import('./livingFile')
    return { bytes: utf8(livingFile(await page(), subject)), beside: null }
  },
} as const satisfies Readonly<Record<string, Exporter>>

export type MadeFormat = keyof typeof exporters
