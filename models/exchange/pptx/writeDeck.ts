import type pptxgen from 'pptxgenjs'
import { printable } from '#shared/charts/markup'
import { type Around, addCharts } from './addCharts'
import { addFigures } from './addFigures'
import { addTable } from './addTable'
import { addWords } from './addWords'
import type { Body, Deck, DeckSlide } from './deck'
import { accent, GAP, HEIGHT, INNER, ink, MARGIN, SANS, SERIF, soft, WIDTH } from './look'
import { mendDeck } from './mendDeck'
import { type Place, say } from './say'

const TOP = 1.5
const FOOT = HEIGHT - 0.45
const PLACE: Place = { x: MARGIN, y: TOP, w: INNER, h: FOOT - 0.2 - TOP }
/** Width of the words beside a chart, and height of those above several. */
const SIDE = 3.7
const ABOVE = 1.35

type ChartBody = Extract<Body, { readonly kind: 'charts' }>

function addChartsAndWords(slide: pptxgen.Slide, { charts, words }: ChartBody, around: Around): void {
  const beside = words.length > 0 && charts.length === 1
  const above = words.length > 0 && charts.length > 1 ? ABOVE : 0
  const w = beside ? INNER - SIDE - GAP : INNER
  addCharts(slide, charts, { ...PLACE, w, y: TOP + above, h: PLACE.h - above }, around)
  addWords(slide, words, beside ? { ...PLACE, x: MARGIN + w + GAP, w: SIDE } : { ...PLACE, h: ABOVE - 0.1 }, 16)
}

function addBody(slide: pptxgen.Slide, { body, title }: DeckSlide, yearName: string): void {
  switch (body.kind) {
    case 'words':
      addWords(slide, body.words, PLACE, 20)
      break
    case 'table':
      addTable(slide, body.table, PLACE)
      say(slide, body.below, { ...PLACE, y: FOOT - 0.6, h: 0.5 }, { size: 11, color: soft })
      break
    case 'figures':
      addFigures(slide, body.figures, { ...PLACE, y: TOP + 0.3, h: 3.4 })
      addWords(slide, body.words, { ...PLACE, y: TOP + 3.7, h: PLACE.h - 3.7 }, 16)
      break
    case 'charts':
      addChartsAndWords(slide, body, { title, yearName })
  }
}

function addFoot(slide: pptxgen.Slide, footer: string): void {
  const number = 0.6
  say(slide, footer, { x: MARGIN, y: FOOT, w: INNER - number, h: 0.25 }, { size: 9, color: soft })
  const style = { fontFace: SANS, fontSize: 9, color: soft, align: 'right' } as const
  slide.slideNumber = { x: WIDTH - MARGIN - number, y: FOOT, w: number, h: 0.25, margin: 0, ...style }
}

const lineOf = ([name, value]: readonly [string, string]): string => `${name}: ${value}`

function addTitleSlide(deck: pptxgen, { title, subtitle, supposed, byline, provenance, footer }: Deck): void {
  const slide = deck.addSlide()
  const line = (y: number, h: number): Place => ({ x: MARGIN, y, w: INNER, h })
  slide.addShape('line', { ...line(1.5, 0), line: { color: ink, width: 3 } })
  say(slide, title, line(1.75, 1.9), { size: 40, serif: true, bold: true })
  say(slide, subtitle, line(3.8, 0.7), { size: 20, serif: true })
  say(slide, byline, line(4.6, 0.4), { size: 14, color: soft })
  say(slide, supposed.join('\n'), line(5.0, 0.6), { size: 12 })
  say(slide, provenance.map(lineOf).join('\n'), line(5.6, 1.1), { size: 10, color: soft, valign: 'bottom' })
  addFoot(slide, footer)
}

function addSlide(deck: pptxgen, told: DeckSlide, { footer, yearName }: Deck): void {
  const slide = deck.addSlide()
  say(slide, told.about, { x: MARGIN, y: 0.4, w: INNER, h: 0.25 }, { size: 11, bold: true, color: accent })
  say(slide, told.title, { x: MARGIN, y: 0.68, w: INNER, h: 0.65 }, { size: 26, serif: true, bold: true })
  addBody(slide, told, yearName)
  addFoot(slide, footer)
  if (told.notes) slide.addNotes(printable(told.notes))
}

/** A deck as a PowerPoint file. The library is loaded when it is asked for. */
export async function writeDeck(deck: Deck): Promise<Uint8Array> {
  const { default: Presentation } = await import('pptxgenjs')
  const file = new Presentation()
  file.layout = 'LAYOUT_WIDE'
  file.title = printable(deck.title)
  file.author = printable(deck.author) || 'Levier'
  file.company = 'Levier'
  file.subject = deck.provenance.map(lineOf).join('; ')
  file.theme = { headFontFace: SERIF, bodyFontFace: SANS }
  addTitleSlide(file, deck)
  for (const told of deck.slides) addSlide(file, told, deck)
  return mendDeck((await file.write({ outputType: 'uint8array' })) as Uint8Array, deck.locale)
}
