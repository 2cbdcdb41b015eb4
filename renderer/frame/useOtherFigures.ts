import { useMemo } from 'react'
import type { Measure } from '#models/analysis/uncertainty/sample'
import { otherFiguresNote } from '#models/narrative/otherFigures'
import { useText } from '../ui/text'
import { useAssumptions, useHeld } from './useScenario'

/** What is to be said beside ranges of the active scenario, where the one it is compared with assumes other figures. */
export function useOtherFigures(measure: Measure): string | null {
  const text = useText()
  const [assumptions, held] = [useAssumptions(), useHeld()]
  // A lever that moves changes neither.
  return useMemo(() => otherFiguresNote(measure, { assumptions }, held, text), [measure, assumptions, held, text])
}
