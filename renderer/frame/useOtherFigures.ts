import { useStore } from 'zustand'
import type { Measure } from '#models/analysis/uncertainty/sample'
import { heldAgainst } from '#models/narrative/heldAgainst'
import { otherFiguresNote } from '#models/narrative/otherFigures'
import { appStore } from '../app/appStore'
import { activeAssumptions } from '../app/view/active'
import { useText } from '../ui/text'

/** What is to be said beside ranges of the active scenario, where the one it is compared with assumes other figures. */
export function useOtherFigures(measure: Measure): string | null {
  const text = useText()
  return useStore(appStore, (state) =>
    otherFiguresNote(measure, { assumptions: activeAssumptions(state) }, heldAgainst(state.study), text),
  )
}
