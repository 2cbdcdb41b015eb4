import './leverSlider.css'
import type { KeyboardEvent } from 'react'
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components'
import { useStore } from 'zustand'
import type { Lever } from '#models/engine/model'
import { baseValue } from '#models/engine/parameters'
import { leverRange } from '#models/engine/settings'
import { type LeverMark, leverMarks } from '#models/narrative/leverMarks'
import { onStep } from '#models/narrative/levers'
import { appStore } from '../../app/appStore'
import { endGesture } from '../../app/document/levers'
import { activeAssumptions } from '../../app/view/active'
import { useText } from '../../ui/text'

/** The slider itself is finer than the lever's step, so that a typed value is shown where it is and not snapped. */
const FINER = 100
const PAGE = 10

/** Rough width of a mark's label, as a share of the track: labels that would touch are left to their tick. */
const CHARACTER = 0.036

function labelled(marks: readonly (LeverMark & { readonly share: number })[]): ReadonlySet<string> {
  const placed: { from: number; to: number }[] = []
  const shown = new Set<string>()
  for (const { id, label, share } of marks) {
    const half = (label.length * CHARACTER) / 2 + 0.01
    const centre = Math.min(1 - half, Math.max(half, share))
    if (placed.some(({ from, to }) => centre - half < to && centre + half > from)) continue
    placed.push({ from: centre - half, to: centre + half })
    shown.add(id)
  }
  return shown
}

const side = (share: number): string => (share > 0.88 ? 'end' : share < 0.1 ? 'start' : 'middle')

interface Props {
  readonly lever: Lever
  readonly name: string
  readonly value: number
  readonly changed: boolean
  readonly onChange: (value: number) => void
  readonly onMark: (value: number) => void
}

export function LeverSlider({ lever, name, value, changed, onChange, onMark }: Props) {
  const text = useText()
  const assumptions = useStore(appStore, activeAssumptions)
  const range = leverRange(lever, assumptions)
  const { min, max } = range
  const base = baseValue(lever, assumptions)
  const share = (at: number) => Math.min(1, Math.max(0, (at - min) / (max - min)))
  const marks = leverMarks(lever, range, assumptions, text).map((mark) => ({ ...mark, share: share(mark.value) }))
  const shown = labelled(marks)
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: value + lever.step,
    ArrowUp: value + lever.step,
    ArrowLeft: value - lever.step,
    ArrowDown: value - lever.step,
    PageUp: value + PAGE * lever.step,
    PageDown: value - PAGE * lever.step,
    Home: min,
    End: max,
  }
  const onKey = (event: KeyboardEvent) => {
    const target = moves[event.key]
    if (target === undefined) return
    event.preventDefault()
    event.stopPropagation()
    onChange(onStep(lever, target, range))
  }
  const [from, to] = [share(base), share(value)].sort((a, b) => a - b)

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: takes the keys of the slider inside, which would move in its own fine steps
    <div onKeyDownCapture={onKey} onKeyUp={endGesture} onBlur={endGesture}>
      <Slider
        className="lever-slider"
        aria-label={name}
        minValue={min}
        maxValue={max}
        step={lever.step / FINER}
        value={value}
        onChangeEnd={endGesture}
        onChange={(moved) => {
          const stepped = onStep(lever, moved, range)
          if (stepped !== value) onChange(stepped)
        }}
      >
        <SliderTrack className="lever-track">
          {changed && (
            <span
              className="lever-fill"
              style={{ insetInlineStart: `${(from ?? 0) * 100}%`, inlineSize: `${((to ?? 0) - (from ?? 0)) * 100}%` }}
            />
          )}
          <span className="lever-base" style={{ insetInlineStart: `${share(base) * 100}%` }} />
          <SliderThumb className="lever-thumb" data-changed={changed || undefined} />
        </SliderTrack>
      </Slider>
      {marks.length > 0 && (
        // By keyboard the marks are reached in the lever's help.
        <div className="lever-marks" aria-hidden>
          {marks.map((mark) => (
            <button
              key={mark.id}
              type="button"
              className="lever-mark"
              tabIndex={-1}
              title={mark.label}
              data-side={side(mark.share)}
              style={{ insetInlineStart: `${mark.share * 100}%` }}
              onClick={() => onMark(mark.value)}
            >
              {shown.has(mark.id) ? mark.label : ''}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
