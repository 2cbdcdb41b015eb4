import { NumberParser } from '@internationalized/number'
import { type KeyboardEvent, useState } from 'react'
import { useStore } from 'zustand'
import type { Lever } from '#models/engine/model'
import { leverRange } from '#models/engine/settings'
import { leverNumber, leverValue, onStep } from '#models/narrative/levers'
import { appStore } from '../../app/appStore'
import { activeAssumptions } from '../../app/view/active'
import { useText } from '../../ui/text'

interface Props {
  readonly lever: Lever
  readonly name: string
  readonly value: number
  /** false when the value is refused */
  readonly onChange: (value: number) => boolean
}

/** The number beside a lever: any value in range may be typed, in the user's own notation. */
export function LeverNumber({ lever, name, value, onChange }: Props) {
  const text = useText()
  const [draft, setDraft] = useState<string | null>(null)
  const [refused, setRefused] = useState(false)
  const range = leverRange(lever, useStore(appStore, activeAssumptions))
  const written = leverNumber(lever, value, text)

  const commit = () => {
    if (draft === null) return
    setDraft(null)
    if (draft.trim() === written) return
    const number = new NumberParser(text.formats.locale, { maximumFractionDigits: 12 }).parse(draft.trim())
    setRefused(!onChange(number))
  }
  const step = (by: number) => {
    setDraft(null)
    setRefused(false)
    onChange(onStep(lever, value + by * lever.step, range))
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit()
    else if (event.key === 'Escape') setDraft(null)
    else if (event.key === 'ArrowUp') step(1)
    else if (event.key === 'ArrowDown') step(-1)
    else return
    event.preventDefault()
  }
  const hint = `${lever.id}-refused`
  return (
    <>
      <input
        className="lever-number"
        inputMode="decimal"
        aria-label={name}
        aria-invalid={refused}
        aria-describedby={refused ? hint : undefined}
        size={Math.max(3, (draft ?? written).length)}
        value={draft ?? written}
        onChange={(event) => {
          setRefused(false)
          setDraft(event.target.value)
        }}
        onFocus={(event) => event.target.select()}
        onBlur={commit}
        onKeyDown={onKey}
      />
      {refused && (
        <span className="lever-refused" id={hint} role="alert">
          {text.t('explore:lever.refused', {
            min: leverNumber(lever, range.min, text),
            max: leverValue(lever, range.max, text),
            value: leverValue(lever, value, text),
          })}
        </span>
      )}
    </>
  )
}
