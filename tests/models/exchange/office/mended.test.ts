import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { deckOf } from '#models/exchange/pptx/deckOf'
import { mendChart } from '#models/exchange/pptx/mendChart'
import { mendSheet } from '#models/exchange/pptx/mendSheet'
import { writeDeck } from '#models/exchange/pptx/writeDeck'
import { workbookBytes } from '#models/exchange/xlsx/workbook'
import type { Slide } from '#shared/study/study'
import { subject } from '../../../support/subject'

const FAST = { 'research.intensity': { value: 4, by: 2030 } }

/** The texts of an Office file's parts, by their paths. */
async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(bytes)
  const paths = Object.keys(zip.files).filter((path) => path.endsWith('.xml'))
  return new Map(
    await Promise.all(paths.map(async (path) => [path, (await zip.file(path)?.async('text')) ?? ''] as const)),
  )
}
const matching = (parts: ReadonlyMap<string, string>, paths: RegExp): string[] =>
  [...parts].flatMap(([path, text]) => (paths.test(path) ? [text] : []))

/** Whether elements stand in this order wherever they stand at all. */
const inOrder = (text: string, ...elements: readonly string[]): boolean => {
  const places = elements.map((each) => text.indexOf(`<${each}`)).filter((place) => place >= 0)
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0))
}

describe('a deck needs no repair', async () => {
  const story: readonly Slide[] = [
    {
      scenario: 'tried',
      view: { kind: 'charts', charts: [{ series: ['gdp'], show: 'difference' }], year: 2030, span: [2025, 2034] },
      caption: 'A **bold** word, `code`, and *more*\n\n- first\n- **second** and third',
      notes: 'Say it.',
    },
  ]
  const told = await subject(FAST, {}, 'fr', { story })
  const parts = await partsOf(await writeDeck(deckOf(told)))
  const charts = matching(parts, /^ppt\/charts\/chart\d+\.xml$/)

  it('a chart names the axes it has, and each element stands where the standard has it', () => {
    expect(charts.length).toBeGreaterThan(0)
    for (const chart of charts) {
      const defined = [...chart.matchAll(/<c:(?:cat|val)Ax>\s*<c:axId val="(\d+)"/g)].map(([, id]) => id)
      for (const [lines] of chart.matchAll(/<c:lineChart>.*?<\/c:lineChart>/gs)) {
        expect([...lines.matchAll(/<c:axId val="(\d+)"/g)].map(([, id]) => id)).toEqual(defined)
        expect(inOrder(lines, 'c:grouping', 'c:varyColors', 'c:ser')).toBe(true)
        expect(lines).toContain('<c:grouping val="standard"/>')
      }
      for (const [series] of chart.matchAll(/<c:ser>.*?<\/c:ser>/gs)) {
        expect(inOrder(series, 'c:spPr', 'c:marker', 'c:dLbls', 'c:cat', 'c:val')).toBe(true)
        expect(series).not.toContain('invertIfNegative')
      }
      for (const [axis] of chart.matchAll(/<c:catAx>.*?<\/c:catAx>/gs))
        expect(inOrder(axis, 'c:lblAlgn', 'c:tickLblSkip', 'c:noMultiLvlLbl')).toBe(true)
    }
  })

  it('the sheet behind a chart has its zeros', async () => {
    const bytes = await writeDeck(deckOf(told))
    const zip = await JSZip.loadAsync(bytes)
    const books = Object.keys(zip.files).filter((path) => /^ppt\/embeddings\/.*\.xlsx$/.test(path))
    const sheets = await Promise.all(
      books.map(async (path) => {
        const book = await partsOf((await zip.file(path)?.async('uint8array')) ?? new Uint8Array())
        return book.get('xl/worksheets/sheet1.xml') ?? ''
      }),
    )
    expect(sheets.length).toBeGreaterThan(0)
    for (const sheet of sheets) expect(sheet).not.toContain('<v></v>')
    // A difference begins with nothing.
    expect(sheets.some((sheet) => /<c r="[B-Z]\d+"><v>0<\/v><\/c>/.test(sheet))).toBe(true)
  })

  it('paragraphs begin with their properties, and speak the deck’s language', () => {
    for (const text of matching(parts, /^ppt\/(slides|notesSlides|charts)\/[^/]+\.xml$/)) {
      expect(text).not.toContain('lang="en-US"')
      for (const [paragraph] of text.matchAll(/<a:p>.*?<\/a:p>/gs)) {
        expect(paragraph.match(/<a:pPr\b/g)?.length ?? 0).toBeLessThanOrEqual(1)
        expect(inOrder(paragraph, 'a:pPr', 'a:r>')).toBe(true)
      }
    }
  })

  it('the notes’ master follows the slides’', () => {
    expect(
      inOrder(parts.get('ppt/presentation.xml') ?? '', 'p:sldMasterIdLst', 'p:notesMasterIdLst', 'p:sldIdLst'),
    ).toBe(true)
  })
})

describe('a workbook needs no repair', () => {
  it('its fonts are in order', async () => {
    const parts = await partsOf(await workbookBytes(await subject(FAST)))
    const fonts = [...(parts.get('xl/styles.xml') ?? '').matchAll(/<font>.*?<\/font>/gs)].map(([font]) => font)
    expect(fonts.length).toBeGreaterThan(3)
    for (const font of fonts) expect(inOrder(font, 'b/', 'i/', 'sz', 'color', 'name', 'family', 'scheme')).toBe(true)
    // The language is told.
    expect(parts.get('docProps/core.xml')).toContain('<dc:language>en-GB</dc:language>')
  })
})

describe('mending', () => {
  it('leaves what needs none as it is', () => {
    const chart =
      '<c:lineChart><c:grouping val="standard"/><c:axId val="1"/></c:lineChart><c:catAx><c:axId val="1"/></c:catAx>'
    expect(mendChart(chart)).toBe(chart)
    expect(mendSheet('<c r="B2"><v>3</v></c>', '')).toBe('<c r="B2"><v>3</v></c>')
  })

  it('gives a cell the number of the chart, and takes the cell away where the chart has none', () => {
    const chart =
      '<c:val><c:numRef><c:f>Sheet1!$B$2:$B$4</c:f><c:numCache><c:pt idx="0"><c:v>0</c:v></c:pt><c:pt idx="1"><c:v></c:v></c:pt></c:numCache></c:numRef></c:val>'
    expect(mendSheet('<c r="B2"><v></v></c><c r="B3"><v></v></c>', chart)).toBe('<c r="B2"><v>0</v></c>')
  })
})
