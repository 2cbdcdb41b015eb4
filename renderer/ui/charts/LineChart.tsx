import './charts.css'
import { type MouseEvent, memo, type ReactNode, useMemo, useRef, useState } from 'react'
import { type ChartData, type Layout, layoutChart, seriesOf } from '#shared/charts/layout'
import { measure } from './measure'
import { useBox } from './useBox'

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
  readonly over?: (layout: Layout) => ReactNode
}

/** Lines over years: labelled at their end, with marks, and a crosshair that shows every value of a year. */
export const LineChart = memo(function LineChart({ data, year, onYear, onLine, description, ownType, over }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const box = useBox(frame, ownType)
  const [hovered, setHovered] = useState<number | null>(null)
  const layout = useMemo(() => (box && box.width > 0 ? layoutChart(data, { ...box, measure }) : null), [data, box])

  const lastYear = data.years.at(-1) ?? year
  const yearAt = (event: MouseEvent): number | null => {
    if (!layout || !frame.current) return null
    const x = event.clientX - frame.current.getBoundingClientRect().left
    if (x < layout.left - layout.labelHeight || x > layout.right + layout.labelHeight) return null
    const nearest = data.years.reduce((best, each) =>
      Math.abs(layout.x(each) - x) < Math.abs(layout.x(best) - x) ? each : best,
    )
    return nearest
  }

  return (
    <div className="chart" ref={frame}>
      {box && layout && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: a short cut for the pointer; the year has a slider of its own
        <svg
          width={box.width}
          height={box.height}
          role="img"
          aria-label={description}
          style={{ fontSize: box.em }}
          onPointerMove={(event) => setHovered(yearAt(event))}
          onPointerLeave={() => setHovered(null)}
          onClick={(event) => {
            const chosen = yearAt(event)
            if (chosen !== null) onYear?.(chosen)
          }}
        >
          <g className="chart-grid">
            {layout.ticks.map((tick) => (
              <Tick
                key={tick.text}
                y={tick.y}
                left={layout.left}
                right={layout.right}
                gap={box.em * 0.6}
                zero={tick.zero}
              >
                {tick.text}
              </Tick>
            ))}
          </g>
          <YearAxis
            years={layout.yearTicks}
            marked={hovered ?? (data.years.includes(year) ? year : null)}
            strong={hovered !== null}
            x={layout.x}
            top={layout.top}
            bottom={layout.bottom}
            em={box.em}
          />
          {layout.bands.map(({ band, outer, inner }) => (
            <g key={band.id} className="chart-band" style={{ fill: band.color }} data-stale={band.stale || undefined}>
              <path d={outer} />
              <path d={inner} />
            </g>
          ))}
          <g className="chart-marks">
            {layout.marks.map((mark) => (
              <line key={mark.id} x1={layout.left} x2={layout.right} transform={`translate(0 ${mark.y})`} />
            ))}
          </g>
          <g className="chart-lines">
            {layout.paths.map(({ line, d }) => (
              <path
                key={line.id}
                d={d}
                style={{ stroke: line.color }}
                data-faint={line.faint || undefined}
                data-dashed={line.dashed || undefined}
              />
            ))}
          </g>
          {/* Over the lines, so that no line strikes a name through. */}
          <g className="chart-marks">
            {layout.marks.map(({ id, label, x, y }) =>
              x === null ? null : (
                <text key={id} x={x} y={y} dy="-0.35em" data-label>
                  {label}
                </text>
              ),
            )}
            {layout.beyond.map((label) => (
              <text key={label.side} x={label.x} y={label.y} data-label>
                {label.text}
              </text>
            ))}
          </g>
          {hovered !== null && (
            <g className="chart-dots">
              {data.lines.map((line) => {
                const value = line.values[data.years.indexOf(hovered)]
                if (value === undefined || !Number.isFinite(value)) return null
                return (
                  <circle
                    key={line.id}
                    cx={layout.x(hovered)}
                    cy={layout.y(value)}
                    r={box.em * 0.28}
                    style={{ fill: line.color }}
                  />
                )
              })}
            </g>
          )}
          <g className="chart-ends">
            {layout.labelsAt(hovered ?? lastYear).map((label) => (
              // biome-ignore lint/a11y/noStaticElementInteractions: the names in the subtitle do the same, by keyboard too
              <text
                key={label.id}
                x={label.x}
                y={label.y}
                style={{ fill: label.color }}
                data-label
                data-line={onLine && seriesOf(label)}
                onClick={(event) => {
                  event.stopPropagation()
                  onLine?.(seriesOf(label))
                }}
              >
                {layout.tight ? (
                  <tspan dy="0.32em">
                    <tspan className="chart-end-value">{label.value}</tspan> {label.name}
                  </tspan>
                ) : (
                  <>
                    <tspan className="chart-end-value" dy="-0.25em">
                      {label.value}
                    </tspan>
                    <tspan x={label.x} dy="1.1em">
                      {label.name}
                    </tspan>
                  </>
                )}
              </text>
            ))}
          </g>
        </svg>
      )}
      {layout && over?.(layout)}
    </div>
  )
})

interface TickProps {
  readonly y: number
  readonly left: number
  readonly right: number
  readonly gap: number
  readonly zero: boolean
  readonly children: string
}

/** A line of the grid; stays as it is while the lines move over it. */
const Tick = memo(function Tick({ y, left, right, gap, zero, children }: TickProps) {
  return (
    <g transform={`translate(0 ${y})`}>
      <line x1={left} x2={right} data-zero={zero || undefined} />
      <text x={left - gap} dy="0.32em" textAnchor="end">
        {children}
      </text>
    </g>
  )
})

interface AxisProps {
  readonly years: readonly number[]
  /** the year a line is drawn at */
  readonly marked: number | null
  readonly strong: boolean
  readonly x: (year: number) => number
  readonly top: number
  readonly bottom: number
  readonly em: number
}

function YearAxis({ years, marked, strong, x, top, bottom, em }: AxisProps) {
  // A tick that would touch the marked year's label gives way to it.
  const shown = marked === null ? years : years.filter((year) => Math.abs(x(year) - x(marked)) > em * 2.6)
  return (
    <g className="chart-years">
      {marked !== null && (
        <>
          <line x1={x(marked)} x2={x(marked)} y1={top} y2={bottom} data-strong={strong || undefined} />
          <text x={x(marked)} y={bottom + em * 1.6} textAnchor="middle" className="chart-year">
            {marked}
          </text>
        </>
      )}
      {shown.map((year) => (
        <text key={year} x={x(year)} y={bottom + em * 1.6} textAnchor="middle">
          {year}
        </text>
      ))}
    </g>
  )
}
