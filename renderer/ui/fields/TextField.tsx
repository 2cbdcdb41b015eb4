import { type KeyboardEvent, useState } from 'react'
import { isComposing } from './composing'
import { undoOwner } from './undoOwner'

interface Props {
  readonly value: string
  /** called at every letter: what is seen is what is kept */
  readonly onChange: (text: string) => void
  /** called when the field is left or Enter pressed: what was typed until then is one step */
  readonly onEnd: () => void
  /** called after Enter, which keeps what a single line holds */
  readonly onEnter?: (field: HTMLElement) => void
  /** how many lines are seen; one that cannot be more where it is left out */
  readonly rows?: number
  /** the name of a field that no label stands around */
  readonly label?: string
  readonly placeholder?: string
  readonly className?: string
  /** what the browser may fill in by itself, where it is about who is typing */
  readonly purpose?: 'name'
}

/** A text of the study. Escape gives up what was typed in a single line; longer texts are never given up. */
export function TextField({ value, onChange, onEnd, onEnter, rows, label, placeholder, className, purpose }: Props) {
  const [typed, setTyped] = useState<{ readonly from: string; readonly to: string } | null>(null)
  // What comes from elsewhere, by an undo or with another study, is not what was typed.
  const typing = typed?.to === value ? typed : null
  const isChanged = typing !== null && typing.from !== value
  const change = (text: string): void => {
    setTyped({ from: typing?.from ?? value, to: text })
    onChange(text)
  }
  const end = (): void => {
    setTyped(null)
    onEnd()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (isComposing(event)) return
    if (event.key === 'Enter') {
      end()
      onEnter?.(event.currentTarget)
    } else if (event.key === 'Escape' && isChanged) {
      onChange(typing.from)
      end()
    } else return
    event.preventDefault()
    // A dialog around the field would close.
    event.stopPropagation()
  }
  const props = {
    value,
    onBlur: end,
    'aria-label': label,
    placeholder,
    className,
    autoComplete: purpose,
    ...undoOwner(typing !== null, isChanged),
  }
  return rows === undefined ? (
    <input {...props} onChange={(event) => change(event.target.value)} onKeyDown={onKeyDown} />
  ) : (
    <textarea {...props} rows={rows} onChange={(event) => change(event.target.value)} />
  )
}
