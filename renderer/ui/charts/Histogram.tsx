import { type KeyboardEvent, memo, type PointerEvent, useMemo, useRef } from 'react'
import { type Flag, type HistogramData, layoutHistogram } from '#shared/charts/histogram'
import { measure } from './measure'
import { useBox } from './useBox'

interface Props {
  readonly data: HistogramData
  readonly description: string
  /** the target's name, its value in words, and the step of the arrow keys */
  readonly name: string
  readonly value: string
  readonly step: number
  readonly stale: boolean
  readonly onTarget: (value: number) => void
}

const LARGE = 10

/** How a result is spread, with a target that can be dragged across it. */
export const Histogram = memo(function Histogram(props: Props) {
  const { data, description, name, value, step, stale, onTarget } = props
  const frame = useRef<HTMLDivElement>(null)
  const box = useBox(frame)
  const layout = useMemo(() => (box && box.width > 0 ? layoutHistogram(data, { ...box, measure }) : null), [data, box])

  const rounded = (to: number): number => Number((Math.round(to / step) * step).toFixed(10))
  const follow = (event: PointerEvent): void => {
    if (!layout || !frame.current || event.buttons !== 1) return
    onTarget(rounded(layout.valueAt(event.clientX - frame.current.getBoundingClientRect().left)))
  }
  const onKey = (event: KeyboardEvent): void => {
    if (!layout) return
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: data.target + step,
      ArrowUp: data.target + step,
      ArrowLeft: data.target - step,
      ArrowDown: data.target - step,
      PageUp: data.target + step * LARGE,
      PageDown: data.target - step * LARGE,
      Home: layout.domain[0],
      End: layout.domain[1],
    }
    const to = moves[event.key]
    if (to === undefined) return
    event.preventDefault()
    onTarget(rounded(Math.min(layout.domain[1], Math.max(layout.domain[0], to))))
  }

  return (
    <div className="chart histogram" ref={frame} data-stale={stale || undefined}>
      {box && layout && (
        <>
          <svg width={box.width} height={box.height} role="img" aria-label={description} style={{ fontSize: box.em }}>
            <g className="histogram-bars">
              {layout.bars.map((bar) => (
                <rect
                  key={bar.x}
                  x={bar.x + 0.5}
                  width={Math.max(0.5, bar.width - 1)}
                  y={bar.y}
                  height={bar.height}
                  data-met={bar.met || undefined}
                />
              ))}
            </g>
            <g className="chart-grid">
              <line x1={layout.left} x2={layout.right} y1={layout.bottom} y2={layout.bottom} data-zero />
              {layout.ticks.map((tick) => (
                <text key={tick.text} x={tick.x} y={layout.bottom + box.em * 1.35} textAnchor="middle">
                  {tick.text}
                </text>
              ))}
            </g>
            <FlagLine flag={layout.central} bottom={layout.bottom} em={box.em} kind="central" />
            <FlagLine flag={layout.target} bottom={layout.bottom} em={box.em} kind="target" />
          </svg>
          <div
            className="histogram-drag"
            style={{ insetBlockStart: 0, blockSize: layout.bottom }}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId)
              follow(event)
            }}
            onPointerMove={follow}
          />
          <div
            className="histogram-handle"
            role="slider"
            tabIndex={0}
            aria-label={name}
            aria-valuemin={layout.domain[0]}
            aria-valuemax={layout.domain[1]}
            aria-valuenow={data.target}
            aria-valuetext={value}
            style={{ insetInlineStart: layout.target.x, insetBlockStart: layout.bottom }}
            onKeyDown={onKey}
          />
        </>
      )}
    </div>
  )
})

interface FlagProps {
  readonly flag: Flag
  readonly bottom: number
  readonly em: number
  readonly kind: 'target' | 'central'
}

function FlagLine({ flag, bottom, em, kind }: FlagProps) {
  const side = flag.anchor === 'end' ? -1 : 1
  return (
    <g className="histogram-flag" data-kind={kind} data-beyond={flag.beyond || undefined}>
      <line x1={flag.x} x2={flag.x} y1={flag.y - em * 0.8} y2={bottom} />
      <text x={flag.x + side * em * 0.4} y={flag.y} textAnchor={flag.anchor} data-label>
        {flag.text}
      </text>
    </g>
  )
}
