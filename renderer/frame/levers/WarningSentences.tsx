import type { Warning } from '#models/belgium/warnings/warning'
import { warningText } from '#models/narrative/warningText'
import { useNoteTexts } from '../../ui/figureTexts'
import { useText } from '../../ui/text'

/** Warnings whose numbers wait for no draws, a paragraph each; it waits until their words are loaded. */
export function WarningSentences({ warnings }: { readonly warnings: readonly Warning[] }) {
  const text = useText()
  const notes = useNoteTexts()
  return warnings.map((warning) => <p key={warning.id}>{warningText(warning, notes, null, text)}</p>)
}
