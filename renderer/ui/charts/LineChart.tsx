import { memo, type ReactNode } from 'react'
import type { Box } from '#shared/charts/box'
import type { ChartData } from '#shared/charts/lineData'
import { type LineLayout, layoutLines } from '#shared/charts/lineLayout'
import { lineScene } from '#shared/charts/lineScene'
import { Drawing, useLayout } from './Drawing'
import { measure } from './measure'
import { useYearPointer } from './useYearPointer'

interface Props {
  readonly data: ChartData
  /** the year the whole page speaks of */
  readonly year: number
  readonly onYear?: (year: number) => void
  /** a short cut for the pointer: the name of a line is pressed */
  readonly onLine?: (series: string) => void
  /** what a screen reader says of the chart */
  readonly description: string
  /** type as large as the chart's surroundings set it, instead of the page's */
  readonly ownType?: boolean
  /** what lies over the chart, where its layout says */
  readonly over?: (layout: LineLayout, box: Box) => ReactNode
}

/** A drawing with a size of its own is seen from afar: its strokes grow with its type, which is this on a page. */
const PAGE_TYPE = 9

/** Lines over years: labelled at their end, with marks, and a crosshair that shows every value of a year. */
export const LineChart = memo(function LineChart({ data, year, onYear, onLine, description, ownType, over }: Props) {
  const { frame, box, layout } = useLayout(layoutLines, data, ownType)
  // What was observed before has no year to choose.
  const plotted = layout && { ...layout, left: layout.x(data.years[0] ?? 0) }
  const { pointed, handlers } = useYearPointer(frame, data.years, plotted, onYear)
  const marked = data.years.includes(year) ? year : null
  return (
    <Drawing
      frame={frame}
      box={box}
      scene={box && layout && lineScene(data, layout, box.em, { marked, pointed })}
      description={description}
      pointer={handlers}
      scale={ownType && box ? box.em / PAGE_TYPE : 1}
      onPress={onLine}
    >
      {box && layout && over?.(layout, { ...box, measure })}
    </Drawing>
  )
})
