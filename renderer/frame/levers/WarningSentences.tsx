import { useStore } from 'zustand'
import type { Warning } from '#models/belgium/warnings/warning'
import { sayNumbers, warningText } from '#models/narrative/warningText'
import { appStore } from '../../app/appStore'
import { activeAssumptions } from '../../app/view/active'
import { useNoteTexts } from '../../ui/figureTexts'
import { useText } from '../../ui/text'

interface Props {
  readonly warnings: readonly Warning[]
}

/** Warnings, a paragraph each, and that their numbers know of no changed assumption; it waits until their words are loaded. */
export function WarningSentences({ warnings }: Props) {
  const text = useText()
  const notes = useNoteTexts()
  const assumed = useStore(appStore, (state) => Object.keys(activeAssumptions(state)).length > 0)
  return (
    <>
      {warnings.map((warning) => (
        <p key={warning.id}>{warningText(warning, notes, text)}</p>
      ))}
      {assumed && sayNumbers(warnings) && <p>{text.t('explore:caveats.shipped')}</p>}
    </>
  )
}
