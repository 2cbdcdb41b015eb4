import { type Caption, type Fonts, framedSvg } from './frame'
import { type HistogramData, layoutHistogram } from './histogram'
import { histogramScene } from './histogramScene'
import { interWidth } from './interWidth'
import type { ChartData } from './lineData'
import { layoutLines } from './lineLayout'
import { lineScene } from './lineScene'
import { type RegionMapData, regionMapScene } from './regionMap'
import type { Scene, SceneSize } from './scene'
import { sceneSvg } from './sceneSvg'
import { layoutStack, type StackData } from './stackLayout'
import { stackScene } from './stackScene'

/** A chart of any kind, ready to be drawn. */
export type Chart =
  /** a year that is marked, where there is one */
  | { readonly kind: 'lines'; readonly data: ChartData; readonly year?: number }
  | { readonly kind: 'stack'; readonly data: StackData; readonly year: number }
  | { readonly kind: 'histogram'; readonly data: HistogramData }
  | { readonly kind: 'map'; readonly data: RegionMapData }

/** A chart and the words around it. */
export interface Picture extends Caption {
  readonly chart: Chart
}

/** What a chart shows, in words for those who cannot see it. */
export const chartAlt = ({ title, subtitle }: Caption): string => `${title}. ${subtitle}`

const WIDTH = 960
const HEIGHT = 420
const TYPE = 16

function sceneOf(chart: Chart, size: SceneSize): Scene {
  const box = { ...size, measure: interWidth }
  switch (chart.kind) {
    case 'lines':
      return lineScene(chart.data, layoutLines(chart.data, box), size.em, {
        marked: chart.year !== undefined && chart.data.years.includes(chart.year) ? chart.year : null,
        pointed: null,
      })
    case 'stack':
      return stackScene(chart.data, layoutStack(chart.data, box), size.em, chart.year)
    case 'histogram':
      return histogramScene(layoutHistogram(chart.data, box), size.em)
    case 'map':
      return regionMapScene(chart.data, size)
  }
}

/** A chart as SVG markup without anything around it, laid out without a screen: the same everywhere. */
export const chartMarkup = (chart: Chart, size: SceneSize): string => sceneSvg(sceneOf(chart, size), size.em)

/** A chart as a file of its own: typefaces and colours in it, readable on white, the same bytes wherever it is made. */
export function chartSvg({ chart, ...caption }: Picture, fonts: Fonts | null): string {
  return framedSvg(
    caption,
    { width: WIDTH, em: TYPE, fonts },
    { height: HEIGHT, draw: (width) => chartMarkup(chart, { width, height: HEIGHT, em: TYPE }) },
  )
}
