import { memo, type PointerEvent, useMemo, useRef, useState } from 'react'
import { layoutStack, type StackData } from '#shared/charts/stack'
import { measure } from './measure'
import { useBox } from './useBox'

interface Props {
  readonly data: StackData
  readonly year: number
  readonly onYear: (year: number) => void
  /** a short cut for the pointer: the name of a layer is pressed */
  readonly onLayer?: (id: string) => void
  readonly description: string
}

/** Layers that add up, year by year, named at their end; the pointer shows another year's. */
export const StackChart = memo(function StackChart({ data, year, onYear, onLayer, description }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const box = useBox(frame)
  const [hovered, setHovered] = useState<number | null>(null)
  const layout = useMemo(() => (box && box.width > 0 ? layoutStack(data, { ...box, measure }) : null), [data, box])
  const yearAt = (event: PointerEvent): number | null => {
    if (!layout || !frame.current) return null
    const x = event.clientX - frame.current.getBoundingClientRect().left
    if (x < layout.left || x > layout.right) return null
    return data.years.reduce((best, each) =>
      Math.abs(layout.centre(each) - x) < Math.abs(layout.centre(best) - x) ? each : best,
    )
  }
  const told = hovered ?? (data.years.includes(year) ? year : (data.years.at(-1) ?? year))
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
          onClick={() => hovered !== null && onYear(hovered)}
        >
          <g className="chart-grid">
            {layout.ticks.map((tick) => (
              <g key={tick.text} transform={`translate(0 ${tick.y})`}>
                <line x1={layout.left} x2={layout.right} data-zero={tick.zero || undefined} />
                <text x={layout.left - box.em * 0.6} dy="0.32em" textAnchor="end">
                  {tick.text}
                </text>
              </g>
            ))}
          </g>
          <g className="stack-pieces">
            {layout.pieces.map((piece) => (
              <rect
                key={`${piece.layer.id} ${piece.year}`}
                x={piece.x}
                y={piece.y}
                width={piece.width}
                height={piece.height}
                style={{ fill: piece.layer.color }}
                data-told={piece.year === told || undefined}
              />
            ))}
          </g>
          <g className="chart-years">
            {layout.yearTicks
              .filter((tick) => tick.year === told || Math.abs(tick.x - layout.centre(told)) > box.em * 2.6)
              .map((tick) => (
                <text
                  key={tick.year}
                  x={tick.x}
                  y={layout.bottom + box.em * 1.35}
                  textAnchor="middle"
                  className={tick.year === told ? 'chart-year' : undefined}
                >
                  {tick.year}
                </text>
              ))}
            {!layout.yearTicks.some((tick) => tick.year === told) && (
              <text
                x={layout.centre(told)}
                y={layout.bottom + box.em * 1.35}
                textAnchor="middle"
                className="chart-year"
              >
                {told}
              </text>
            )}
          </g>
          <path className="stack-total" d={layout.total} />
          <g className="chart-ends">
            {layout.labelsAt(told).map((label) => (
              // biome-ignore lint/a11y/noStaticElementInteractions: a short cut for the pointer; the table behind names the same
              <text
                key={label.id}
                x={label.x}
                y={label.y}
                style={{ fill: label.color }}
                data-label
                data-line={onLayer && label.id}
                onClick={(event) => {
                  event.stopPropagation()
                  onLayer?.(label.id)
                }}
              >
                {layout.tight ? (
                  <tspan dy="0.32em">
                    <tspan className="chart-end-value">{label.value}</tspan> {label.text}
                  </tspan>
                ) : (
                  <>
                    <tspan className="chart-end-value" dy="-0.25em">
                      {label.value}
                    </tspan>
                    <tspan x={label.x} dy="1.1em">
                      {label.text}
                    </tspan>
                  </>
                )}
              </text>
            ))}
          </g>
        </svg>
      )}
    </div>
  )
})
