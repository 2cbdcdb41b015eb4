import { NumberParser } from '@internationalized/number'
import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Figure } from '#models/engine/model'
import { allowedText, figureNumber, figureText } from '#models/narrative/figures'
import { appStore } from '../../app/appStore'
import { setAssumption } from '../../app/document/assumptions'
import { activeAssumptions } from '../../app/view/active'
import { useFigureTexts } from '../../ui/figureTexts'
import { useText } from '../../ui/text'
import { refusal } from './refusal'

interface Props {
  readonly figure: Figure
  /** called when one has done with it, where it stands in for something else */
  readonly onLeave?: () => void
}

/** The number of a figure for the active scenario: typed in the user's own notation, within what is allowed. */
export function FigureField({ figure, onLeave }: Props) {
  const text = useText()
  const { t } = text
  const figures = useFigureTexts()
  const assumptions = useStore(appStore, activeAssumptions)
  const [draft, setDraft] = useState<string | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const hint = useId()
  const root = useRef<HTMLSpanElement>(null)
  const label = figures[figure.id]?.label ?? figure.id
  const unit = text.formats.unit(figure.unit)
  const changed = assumptions[figure.id]
  const value = changed ?? figure.value ?? 0
  const written = figureNumber(value, figure.unit, text)

  /** Whether nothing stands against it. */
  const set = (to: number): boolean => {
    setDraft(null)
    const done = setAssumption(figure, to)
    setRefused(done.ok ? null : refusal(done.failure, figure, assumptions, text, figures))
    return done.ok
  }
  const commit = (): boolean => {
    if (draft === null) return refused === null
    if (draft.trim() !== written)
      return set(new NumberParser(text.formats.locale, { maximumFractionDigits: 12 }).parse(draft.trim()))
    setDraft(null)
    return true
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit()
    else if (event.key === 'Escape' && draft !== null) setDraft(null)
    else if (event.key === 'Escape' && onLeave) onLeave()
    else return
    event.preventDefault()
  }
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (commit() && !root.current?.contains(relatedTarget)) onLeave?.()
  }
  return (
    <span className="figure-field" ref={root} data-changed={changed !== undefined || undefined}>
      <span className="figure-entry">
        <input
          inputMode="decimal"
          // biome-ignore lint/a11y/noAutofocus: it opens in the place of the button that was pressed
          autoFocus={onLeave !== undefined}
          aria-label={
            unit ? t('register:edit.field', { figure: label, unit }) : t('register:edit.fieldPlain', { figure: label })
          }
          aria-invalid={refused !== null}
          aria-describedby={hint}
          size={Math.max(4, (draft ?? written).length)}
          value={draft ?? written}
          onChange={(event) => {
            setRefused(null)
            setDraft(event.target.value)
          }}
          onFocus={(event) => event.target.select()}
          onBlur={leave}
          onKeyDown={onKey}
        />
        {unit && <span aria-hidden>{unit}</span>}
        {changed !== undefined && figure.value !== null && (
          <button
            type="button"
            className="linkish"
            aria-label={t('register:edit.reset', { figure: label, value: figureText(figure, text) })}
            onClick={() => set(figure.value ?? 0)}
          >
            {t('register:edit.resetShort', { value: figureText(figure, text) })}
          </button>
        )}
      </span>
      <span
        className="figure-hint"
        id={hint}
        role={refused === null ? undefined : 'alert'}
        data-refused={refused !== null || undefined}
      >
        {refused ?? t('register:edit.allowed', { range: allowedText(figure, assumptions, text) })}
      </span>
    </span>
  )
}
