import type pptxgen from 'pptxgenjs'
import type { DocumentChart } from '../account/charts'
import { addNativeChart } from './addNativeChart'
import { GAP, soft } from './look'
import { type Place, say } from './say'

const LINE = 0.3
const TITLE = 0.42

export interface Around {
  /** the slide's own title: a chart that says the same needs no other */
  readonly title: string
  readonly yearName: string
}

/** Charts side by side, each with what it measures above and its sources below. */
export function addCharts(
  slide: pptxgen.Slide,
  charts: readonly DocumentChart[],
  place: Place,
  { title, yearName }: Around,
): void {
  const columns = charts.length > 1 ? 2 : 1
  const rows = Math.ceil(charts.length / columns)
  const w = (place.w - GAP * (columns - 1)) / columns
  const h = (place.h - GAP * (rows - 1)) / rows
  for (const [index, chart] of charts.entries()) {
    const x = place.x + (index % columns) * (w + GAP)
    const top = place.y + Math.floor(index / columns) * (h + GAP)
    const named = chart.title !== title
    const below = top + (named ? TITLE : 0)
    if (named) say(slide, chart.title, { x, y: top, w, h: TITLE }, { size: 15, serif: true, bold: true })
    say(slide, chart.subtitle, { x, y: below, w, h: LINE }, { size: 11, color: soft })
    const y = below + LINE
    addNativeChart(slide, chart, { x, y, w, h: top + h - LINE - y }, yearName)
    say(slide, chart.source, { x, y: top + h - LINE, w, h: LINE }, { size: 8, color: soft, valign: 'bottom' })
  }
}
