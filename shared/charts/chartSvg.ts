import { type Caption, type Fonts, framedSvg } from './frame'
import type { ChartData } from './layout'
import { linePlot } from './linePlot'

/** A line chart and the words around it. */
export interface Picture extends Caption {
  readonly data: ChartData
}

const WIDTH = 960
const HEIGHT = 420
const TYPE = 16

/** A chart as a file of its own: typefaces and colours in it, readable on white, the same bytes wherever it is made. */
export function chartSvg({ data, ...caption }: Picture, fonts: Fonts | null): string {
  return framedSvg(
    caption,
    { width: WIDTH, em: TYPE, fonts },
    { height: HEIGHT, draw: (width) => linePlot(data, { width, height: HEIGHT, em: TYPE }) },
  )
}
