import type pptxgen from 'pptxgenjs'
import type { DocumentChart } from '../account/charts'
import { addNativeChart } from './addNativeChart'
import type { ChartWords } from './deck'
import { textHeight } from './fit'
import type { LayoutPlace } from './layouts'
import { soft } from './look'
import { say } from './say'

/** Type of a chart's title, what it measures and its sources, in points: smaller where charts are narrow. */
const SIZES = {
  wide: { title: 15, subtitle: 11, source: 8 },
  narrow: { title: 12, subtitle: 10, source: 7 },
}
/** In inches; narrower charts have smaller words. */
const WIDE = 5
const SPACE = 0.06

export interface Around {
  /** the slide's own title: a chart that says the same needs no other */
  readonly title: string
  readonly words: ChartWords
}

/** Charts in the places that the layout keeps for them, each with what it measures above and its sources below. */
export function addCharts(
  slide: pptxgen.Slide,
  charts: readonly DocumentChart[],
  places: readonly LayoutPlace[],
  { title, words }: Around,
): void {
  const w = Math.min(...places.map(({ place }) => place.w))
  const sizes = w < WIDE ? SIZES.narrow : SIZES.wide
  // The highest of each decides for all, so that the charts stand level.
  const highest = (size: number, words: (chart: DocumentChart) => string): number =>
    Math.max(...charts.map((chart) => textHeight(words(chart), w, size))) + SPACE
  const named = charts.some((chart) => chart.title !== title)
  const high = {
    title: named ? highest(sizes.title, (chart) => chart.title) : 0,
    subtitle: highest(sizes.subtitle, ({ subtitle }) => subtitle),
    source: highest(sizes.source, ({ source }) => source),
  }
  for (const [index, chart] of charts.entries()) {
    const at = places[index]
    if (!at) continue
    const { x, y, h } = at.place
    const below = y + high.title
    const top = below + high.subtitle
    const bottom = y + h - high.source
    if (named) say(slide, chart.title, { x, y, w, h: high.title }, { size: sizes.title, serif: true, bold: true })
    say(slide, chart.subtitle, { x, y: below, w, h: high.subtitle }, { size: sizes.subtitle, color: soft })
    addNativeChart(slide, chart, { name: at.name, place: { x, y: top, w, h: bottom - top } }, words)
    say(slide, chart.source, { x, y: bottom, w, h: high.source }, { size: sizes.source, color: soft, valign: 'bottom' })
  }
}
