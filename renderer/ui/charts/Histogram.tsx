import { type KeyboardEvent, memo, type PointerEvent } from 'react'
import { type HistogramData, layoutHistogram } from '#shared/charts/histogram'
import { histogramScene } from '#shared/charts/histogramScene'
import { Drawing, useLayout } from './Drawing'

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
  const { frame, box, layout } = useLayout(layoutHistogram, data)
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
    <Drawing
      frame={frame}
      box={box}
      scene={box && layout && histogramScene(layout, box.em)}
      description={description}
      stale={stale}
    >
      {layout && (
        <>
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
    </Drawing>
  )
})
