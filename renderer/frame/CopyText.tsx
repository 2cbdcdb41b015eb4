import './copyText.css'
import { useId, useRef, useState } from 'react'
import { tellRejection } from '../app/faults'
import { closeBox } from '../app/view/box'
import { PressButton } from '../ui/kit/PressButton'
import { useText } from '../ui/text'

interface Props {
  readonly text: string
  /** shown whole, line for line */
  readonly whole?: boolean
  readonly words: {
    readonly label: string
    readonly copy: string
    readonly copied: string
    readonly notCopied: string
  }
}

/** What stands in an open box to be taken elsewhere: read, copied, or selected where it cannot be copied. */
export function CopyText({ text, whole = false, words }: Props) {
  const { t } = useText()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<boolean | null>(null)
  const copy = async () => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      // Plain http has no clipboard, and one may be refused: the older way, else it stays selected.
      setCopied(document.execCommand('copy'))
    }
  }
  return (
    <>
      <label htmlFor={id}>{words.label}</label>
      <textarea
        id={id}
        ref={field}
        className="copy-text"
        data-whole={whole || undefined}
        rows={1}
        wrap={whole ? 'soft' : 'off'}
        readOnly
        value={text}
        onFocus={(event) => event.target.select()}
      />
      <div className="answers">
        <PressButton look="primary" onPress={() => tellRejection(copy())}>
          {words.copy}
        </PressButton>
        <PressButton look="pill" onPress={closeBox}>
          {t('details:close')}
        </PressButton>
      </div>
      <p role="status">{copied !== null && (copied ? words.copied : words.notCopied)}</p>
    </>
  )
}
