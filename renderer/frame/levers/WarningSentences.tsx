import type { Draws } from '#models/belgium/warnings/draws'
import type { Warning } from '#models/belgium/warnings/warning'
import { warningText } from '#models/narrative/warningText'
import { useNoteTexts } from '../../ui/figureTexts'
import { useText } from '../../ui/text'

interface Props {
  readonly warnings: readonly Warning[]
  /** null where no number waits for draws, or until they are there */
  readonly draws?: Draws | null
}

/** Warnings, a paragraph each; it waits until their words are loaded. */
export function WarningSentences({ warnings, draws = null }: Props) {
  const text = useText()
  const notes = useNoteTexts()
  return warnings.map((warning) => <p key={warning.id}>{warningText(warning, notes, draws, text)}</p>)
}
