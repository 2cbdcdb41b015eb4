import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { type GuessQuestion, onStep } from '#models/narrative/guess'
import type { Box } from '#shared/charts/box'
import type { ChartData } from '#shared/charts/lineData'
import type { LineLayout } from '#shared/charts/lineLayout'
import type { Spot } from '#shared/charts/markLabels'
import { pointLabels } from '#shared/charts/pointLabels'
import { useText } from '../../ui/text'

const LEAP = 10

interface Props {
  readonly layout: LineLayout
  readonly box: Box
  /** the lines drawn, on which no label is to lie; its numbers are without their unit, as on the axis */
  readonly data: ChartData
  readonly asked: GuessQuestion
  readonly value: number | null
  /** the answer is told: its mark stands beside the guess */
  readonly revealed: boolean
  /** absent where nothing is guessed: once it is told, and where one may only look on */
  readonly onGuess?: (value: number) => void
  /** a value with its unit */
  readonly write: (value: number) => string
}

/** The room's guess on the chart: a mark at the year asked for, set by click, drag or arrow keys. */
export function GuessMark({ layout, box, data, asked, value, revealed, onGuess, write }: Props) {
  const { t } = useText()
  const area = useRef<HTMLDivElement>(null)
  const { left, right, top, bottom, x, y } = layout
  // The scale is a straight line, so two of its points give the way back.
  const rise = y(1) - y(0)
  const valueAt = (height: number): number => (height - y(0)) / rise
  const [lowest, highest] = [valueAt(bottom), valueAt(top)]
  const { step, room, year } = asked
  const middle = (room[0] + room[1]) / 2
  const within = (wanted: number): number => onStep(asked, Math.min(highest, Math.max(lowest, wanted)))
  const guessAt = (event: PointerEvent) => {
    const frame = area.current?.getBoundingClientRect()
    if (frame) onGuess?.(within(valueAt(top + event.clientY - frame.top)))
  }
  const onKey = (event: KeyboardEvent) => {
    const by = (event.key === 'ArrowUp' ? step : event.key === 'ArrowDown' ? -step : 0) * (event.shiftKey ? LEAP : 1)
    if (by === 0 || !onGuess) return
    event.preventDefault()
    event.stopPropagation()
    onGuess(within((value ?? middle) + by))
  }
  const words = value === null ? t('guess:none') : t('guess:label', { value: write(value) })
  const across = x(year)
  const guessed =
    value === null ? [] : [{ x: across, y: y(value), text: t('guess:label', { value: data.write(value) }) }]
  const answer = {
    x: across,
    y: y(asked.answer),
    text: t('guess:reached', { value: data.write(asked.answer) }),
  }
  const told = revealed ? [answer, ...guessed] : guessed
  const drawn = data.lines.map(({ values }) =>
    values.flatMap((each, index) => (Number.isFinite(each) ? [{ x: x(data.years[index] ?? year), y: y(each) }] : [])),
  )
  const past = (data.observed ?? []).map(({ points }) => points.map((each) => ({ x: x(each.year), y: y(each.value) })))
  // A name that stands there already is as good as a line along its middle.
  const names = layout.points.map(({ label, at }) => {
    const middleOf = at.y - box.em / 3
    return [
      { x: at.x, y: middleOf },
      { x: at.x + box.measure(label, box.em, false), y: middleOf },
    ]
  })
  const spots = pointLabels(told, { left, right, top, bottom, lines: [...drawn, ...past, ...names] }, box)
  const placed = ({ x: start, y: middleOf }: Spot) => ({ insetInlineStart: start, insetBlockStart: middleOf })
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
      {revealed ? (
        told.map(({ text, ...spot }, index) => (
          <div key={text} className="guess-mark" data-reached={index === 0 || undefined} style={placed(spot)} />
        ))
      ) : (
        <div
          className="guess-mark"
          data-none={value === null || undefined}
          style={placed({ x: across, y: y(value ?? middle) })}
          {...(onGuess && {
            role: 'slider',
            tabIndex: 0,
            'aria-label': t('guess:name', { year }),
            'aria-orientation': 'vertical',
            'aria-valuemin': lowest,
            'aria-valuemax': highest,
            'aria-valuenow': value ?? middle,
            'aria-valuetext': words,
            onKeyDown: onKey,
          })}
        />
      )}
      {told.map(({ text }, index) => (
        <span
          key={text}
          className="guess-label"
          data-reached={(revealed && index === 0) || undefined}
          style={placed(spots[index] ?? { x: 0, y: 0 })}
        >
          {text}
        </span>
      ))}
    </>
  )
}
