import { NumberParser } from '@internationalized/number'
import { useState } from 'react'
import { useText } from '../text'

interface Props {
  readonly name: string
  readonly value: number
  /** decimals shown at most */
  readonly digits: number
  /** without separators between thousands, as a seed is */
  readonly plain?: boolean
  /** false when the value is refused: what stood there before stays */
  readonly onChange: (value: number) => boolean
}

/** A number to be typed in the reader's own notation; what cannot be is put back and said. */
export function NumberField({ name, value, digits, plain = false, onChange }: Props) {
  const { formats, t } = useText()
  const [draft, setDraft] = useState<string | null>(null)
  const [refused, setRefused] = useState(false)
  const written = plain ? String(value) : formats.number(value, digits, 'auto', true)
  const commit = (): void => {
    if (draft === null) return
    setDraft(null)
    if (draft.trim() === written) return
    const number = new NumberParser(formats.locale, { maximumFractionDigits: 12 }).parse(draft.trim())
    setRefused(!(Number.isFinite(number) && onChange(number)))
  }
  return (
    <span className="number-field">
      <input
        className="field-number"
        inputMode="decimal"
        aria-label={name}
        aria-invalid={refused}
        size={Math.max(3, (draft ?? written).length)}
        value={draft ?? written}
        onChange={(event) => {
          setRefused(false)
          setDraft(event.target.value)
        }}
        onFocus={(event) => event.target.select()}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
          else if (event.key === 'Escape') setDraft(null)
        }}
      />
      {refused && (
        <span className="field-refused" role="alert">
          {t('uncertainty:field.refused', { value: written })}
        </span>
      )}
    </span>
  )
}
