import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import type { GuessQuestion } from '#models/narrative/guess'
import type { LineLayout } from '#shared/charts/lineLayout'
import { useText } from '../../ui/text'

const LEAP = 10

interface Props {
  readonly layout: LineLayout
  readonly asked: GuessQuestion
  readonly value: number | null
  /** absent once there is nothing more to guess */
  readonly onGuess?: (value: number) => void
  readonly write: (value: number) => string
}

/** The room's guess on the chart: a mark at the year asked for, set by click, drag or arrow keys. */
export function GuessMark({ layout, asked, value, onGuess, write }: Props) {
  const { t } = useText()
  const area = useRef<HTMLDivElement>(null)
  const { left, right, top, bottom, x, y } = layout
  // The scale is a straight line, so two of its points give the way back.
  const rise = y(1) - y(0)
  const valueAt = (height: number): number => (height - y(0)) / rise
  const [lowest, highest] = [valueAt(bottom), valueAt(top)]
  const { step, room, year } = asked
  const middle = (room[0] + room[1]) / 2
  const onStep = (wanted: number): number => {
    const digits = Math.max(0, -Math.floor(Math.log10(step)))
    return Number((Math.round(Math.min(highest, Math.max(lowest, wanted)) / step) * step).toFixed(digits))
  }
  const guessAt = (event: PointerEvent) => {
    const box = area.current?.getBoundingClientRect()
    if (box) onGuess?.(onStep(valueAt(top + event.clientY - box.top)))
  }
  const onKey = (event: KeyboardEvent) => {
    const by = (event.key === 'ArrowUp' ? step : event.key === 'ArrowDown' ? -step : 0) * (event.shiftKey ? LEAP : 1)
    if (by === 0 || !onGuess) return
    event.preventDefault()
    event.stopPropagation()
    onGuess(onStep((value ?? middle) + by))
  }
  const at = { insetInlineStart: x(year), insetBlockStart: y(value ?? middle) }
  const side = x(year) - left > (right - left) / 2 ? 'start' : 'end'
  const words = value === null ? t('present:guess.none') : t('present:guess.label', { value: write(value) })
  return (
    <>
      {onGuess && (
        <div
          ref={area}
          className="guess-area"
          style={{
            insetInlineStart: left,
            insetBlockStart: top,
            inlineSize: right - left,
            blockSize: bottom - top,
          }}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId)
            guessAt(event)
          }}
          onPointerMove={(event) => event.buttons > 0 && guessAt(event)}
        />
      )}
      {onGuess ? (
        <div
          className="guess-mark"
          data-none={value === null || undefined}
          data-side={side}
          style={at}
          role="slider"
          tabIndex={0}
          aria-label={t('present:guess.name', { year })}
          aria-orientation="vertical"
          aria-valuemin={lowest}
          aria-valuemax={highest}
          aria-valuenow={value ?? middle}
          aria-valuetext={words}
          onKeyDown={onKey}
        >
          {value !== null && <span>{words}</span>}
        </div>
      ) : (
        <>
          {value !== null && (
            <div className="guess-mark" data-side={side} data-under={value < asked.answer || undefined} style={at}>
              <span>{words}</span>
            </div>
          )}
          <div
            className="guess-mark"
            data-reached
            data-side={side}
            data-under={(value !== null && value >= asked.answer) || undefined}
            style={{ insetInlineStart: x(year), insetBlockStart: y(asked.answer) }}
          >
            <span>{t('present:guess.reached', { value: write(asked.answer) })}</span>
          </div>
        </>
      )}
    </>
  )
}
