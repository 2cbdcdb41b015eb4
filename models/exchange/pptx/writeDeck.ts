import type pptxgen from 'pptxgenjs'
import { printable } from '#shared/charts/markup'
import { addCharts } from './addCharts'
import { addFigures } from './addFigures'
import { addTable } from './addTable'
import { addWaterfall } from './addWaterfall'
import { addWords } from './addWords'
import type { Deck, DeckSlide } from './deck'
import { type LayoutId, layouts, placeIn } from './layouts'
import { theme } from './look'
import { mendDeck } from './mendDeck'
import { fill } from './say'

function chartsLayout(count: number, captioned: boolean): LayoutId {
  const found = layouts.find(({ id }) => id === `charts${count}${captioned ? 'Caption' : ''}`)
  if (!found) throw new Error(`no layout for ${count} charts`)
  return found.id
}

function layoutFor({ body }: DeckSlide): LayoutId {
  if (body.kind === 'waterfall') return chartsLayout(1, body.words.length > 0)
  return body.kind === 'charts' ? chartsLayout(body.charts.length, body.words.length > 0) : body.kind
}

function addBody(
  slide: pptxgen.Slide,
  { body, title }: DeckSlide,
  layout: LayoutId,
  { chartWords: words, house }: Deck,
): void {
  switch (body.kind) {
    case 'words':
      addWords(slide, body.words, placeIn(layout, 'words'))
      break
    case 'table':
      addTable(slide, body.table, placeIn(layout, 'table'), house.accent)
      fill(slide, body.below, placeIn(layout, 'note'))
      break
    case 'figures':
      addFigures(slide, body.figures)
      addWords(slide, body.words, placeIn(layout, 'caption'))
      break
    case 'waterfall':
      if (body.words.length > 0) addWords(slide, body.words, placeIn(layout, 'caption'))
      addWaterfall(slide, body.waterfall, layout, { title, words })
      break
    case 'charts':
      if (body.words.length > 0) addWords(slide, body.words, placeIn(layout, 'caption'))
      addCharts(slide, body.charts, layout, { title, words })
  }
}

function addTitleSlide(deck: pptxgen, { title, subtitle, supposed, byline, provenance }: Deck): void {
  const slide = deck.addSlide({ masterName: 'title' })
  fill(slide, title, placeIn('title', 'mainTitle'))
  fill(slide, [subtitle, byline, ...supposed].join('\n'), placeIn('title', 'subtitle'))
  fill(slide, provenance.join('\n'), placeIn('title', 'provenance'))
}

function addSlide(file: pptxgen, told: DeckSlide, deck: Deck): void {
  const layout = layoutFor(told)
  const slide = file.addSlide({ masterName: layout })
  fill(slide, told.title, placeIn(layout, 'title'))
  fill(slide, told.about, placeIn(layout, 'about'))
  addBody(slide, told, layout, deck)
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
  file.subject = deck.provenance.join('; ')
  file.theme = theme.fonts
  for (const { id } of layouts) file.defineSlideMaster({ title: id })
  addTitleSlide(file, deck)
  for (const told of deck.slides) addSlide(file, told, deck)
  return mendDeck((await file.write({ outputType: 'uint8array' })) as Uint8Array, deck)
}
