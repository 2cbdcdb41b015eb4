import './charts.css'
import { memo, type ReactNode, useMemo, useRef } from 'react'
import type { ChartData } from '#shared/charts/lineData'
import { type LineLayout, layoutLines } from '#shared/charts/lineLayout'
import { lineScene } from '#shared/charts/lineScene'
import { measure } from './measure'
import { SceneGroups } from './SceneGroups'
import { useBox } from './useBox'
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
  readonly over?: (layout: LineLayout) => ReactNode
}

/** A drawing with a size of its own is seen from afar: its strokes grow with its type, which is this on a page. */
const PAGE_TYPE = 9

/** Lines over years: labelled at their end, with marks, and a crosshair that shows every value of a year. */
export const LineChart = memo(function LineChart({ data, year, onYear, onLine, description, ownType, over }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const box = useBox(frame, ownType)
  const layout = useMemo(() => (box && box.width > 0 ? layoutLines(data, { ...box, measure }) : null), [data, box])
  // What was observed before has no year to choose.
  const plotted = layout && { ...layout, left: layout.x(data.years[0] ?? 0) }
  const { pointed, handlers } = useYearPointer(frame, data.years, plotted, onYear)
  const marked = data.years.includes(year) ? year : null
  return (
    <div className="chart" ref={frame}>
      {box && layout && (
        <svg
          width={box.width}
          height={box.height}
          viewBox={`0 0 ${box.width} ${box.height}`}
          role="img"
          aria-label={description}
          style={{ fontSize: box.em }}
          {...handlers}
        >
          <SceneGroups
            scene={lineScene(data, layout, box.em, { marked, pointed })}
            em={box.em}
            scale={ownType ? box.em / PAGE_TYPE : 1}
            onPress={onLine}
          />
        </svg>
      )}
      {layout && over?.(layout)}
    </div>
  )
})
