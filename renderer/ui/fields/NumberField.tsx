import './numberField.css'
import { type FocusEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { readNumber } from '#shared/units/readNumber'
import { Button } from '../kit/Button'
import { useText } from '../text'
import { isComposing } from './composing'
import { usePendingField } from './pendingFields'
import { undoOwner } from './undoOwner'

interface Props {
  readonly label: string
  readonly value: number
  /** a number as it stands in the field */
  readonly write: (value: number) => string
  /** the forms of the unit as written; it may be typed along with the number */
  readonly units?: readonly string[]
  /** takes a number that was typed, or says in a sentence why it does not */
  readonly onChange: (value: number) => string | null
  /** one step up or down, by arrow key */
  readonly onStep?: (by: 1 | -1) => void
  /** the key is let go: the steps until then belong together */
  readonly onStepEnd?: () => void
  /** the field stands in for something else and is done with; it takes the focus when it appears */
  readonly onLeave?: () => void
  /** said below as long as nothing is refused */
  readonly hint?: string
  /** what it holds is part of the study */
  readonly inStudy?: boolean
  readonly look?: 'line' | 'box'
  /** where it stands in its surroundings */
  readonly className?: string
  /** what stands behind the number */
  readonly children?: ReactNode
}

const MOST_LETTERS = 40
/** Of what was typed as much as shows what it was: a paste may be a whole page. */
function recalled(typed: string): string {
  const letters = Array.from(typed)
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join('')}…` : typed
}

/** What was typed and not taken. */
interface Refused {
  readonly words: string
  /** the numbers it could have meant */
  readonly readings: readonly number[]
}

/** A number typed in the notation of the page's language. What is refused is put back and said. */
export function NumberField({
  label,
  value,
  write,
  units,
  onChange,
  onStep,
  onStepEnd,
  onLeave,
  hint,
  inStudy = true,
  look = 'line',
  className = '',
  children,
}: Props) {
  const { t, formats } = useText()
  const [draft, setDraft] = useState<string | null>(null)
  const [lastRefused, setLastRefused] = useState<(Refused & { readonly locale: string }) | null>(null)
  const setRefused = (now: Refused | null): void => setLastRefused(now && { ...now, locale: formats.locale })
  // Its words are those of the language it was refused in.
  const refused = lastRefused?.locale === formats.locale ? lastRefused : null
  const root = useRef<HTMLDivElement>(null)
  const noteId = useId()
  const shown = draft ?? write(value)

  const refusal = (typed: string): Refused | null => {
    const readings = readNumber(typed, formats.locale, units)
    const [number, second] = readings
    const kept = write(value)
    if (number === undefined) return { words: t('fields:number.none', { typed: recalled(typed), kept }), readings }
    if (second !== undefined) return { words: t('fields:number.two', { typed, kept }), readings }
    return take(number)
  }
  const take = (number: number): Refused | null => {
    const words = number === value ? null : onChange(number)
    return words === null ? null : { words, readings: [] }
  }
  /** Takes what was typed, or gives why it stands refused. */
  const commit = (): string | null => {
    if (draft === null) return refused?.words ?? null
    const now = refusal(draft.trim())
    setDraft(null)
    setRefused(now)
    return now?.words ?? null
  }
  const attempt = (): void => {
    if (draft !== null) refusal(draft.trim())
  }
  usePendingField({ label, inStudy, commit, attempt }, draft)
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : null
    if (event.key === 'Enter') commit()
    else if (event.key === 'Escape' && draft !== null) setDraft(null)
    else if (event.key === 'Escape' && onLeave) onLeave()
    else if (step !== null && onStep) {
      setDraft(null)
      setRefused(null)
      onStep(step)
    } else return
    event.preventDefault()
    // A dialog around the field would close.
    event.stopPropagation()
  }
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    onStepEnd?.()
    if (commit() === null && !root.current?.contains(relatedTarget)) onLeave?.()
  }
  const note = refused?.words ?? hint
  return (
    <div ref={root} className={`number-field ${className}`} data-look={look}>
      <input
        className="number-input"
        inputMode="decimal"
        size={Math.max(3, shown.length)}
        aria-label={label}
        aria-invalid={refused !== null || undefined}
        aria-describedby={note ? noteId : undefined}
        // biome-ignore lint/a11y/noAutofocus: it stands in for the button that was pressed
        autoFocus={onLeave !== undefined}
        value={shown}
        onChange={({ target }) => {
          setRefused(null)
          setDraft(target.value === write(value) ? null : target.value)
        }}
        onFocus={(event) => event.target.select()}
        onBlur={onBlur}
        onKeyDown={onKeyDown}
        onKeyUp={onStepEnd}
        {...undoOwner(draft !== null, draft !== null)}
      />
      {children}
      {note && (
        <span
          id={noteId}
          className="number-note"
          role={refused ? 'alert' : undefined}
          data-refused={refused !== null || undefined}
        >
          {note}
          {refused && refused.readings.length > 0 && ` ${t('fields:number.instead')}`}
          {refused?.readings.map((number) => (
            <Button key={number} look="linkish" onClick={() => setRefused(take(number))}>
              {write(number)}
            </Button>
          ))}
        </span>
      )}
    </div>
  )
}
