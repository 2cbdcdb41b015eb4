import type pptxgen from 'pptxgenjs'
import type { DocumentChart } from '../account/charts'
import { addNativeChart } from './addNativeChart'
import type { ChartWords } from './deck'
import { type LayoutId, placeIn } from './layouts'
import { placeName } from './placeholders'
import { fillLevels } from './say'

export interface Around {
  /** the slide's own title: a chart that says the same needs no other */
  readonly title: string
  readonly words: ChartWords
}

/** Charts in the places that the layout keeps for them, each with what it measures above and its sources below. */
export function addCharts(
  slide: pptxgen.Slide,
  charts: readonly DocumentChart[],
  layout: LayoutId,
  { title, words }: Around,
): void {
  const named = charts.some((chart) => chart.title !== title)
  for (const [index, chart] of charts.entries()) {
    const placeOf = (kind: 'heading' | 'chart' | 'source') => placeIn(layout, placeName(kind, index))
    fillLevels(
      slide,
      [
        { words: named ? chart.title : null, level: 0 },
        { words: chart.subtitle, level: 1 },
      ],
      placeOf('heading'),
    )
    addNativeChart(slide, chart, placeOf('chart'), words)
    fillLevels(
      slide,
      [chart.ranges, chart.source].map((words) => ({ words, level: 0 })),
      placeOf('source'),
    )
  }
}
