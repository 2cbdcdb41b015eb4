import { chartsBeside } from '#models/narrative/usualCharts'
import type { ChartChoice } from '#shared/study/study'
import type { DocumentState } from './history'

/** The lever that was moved last: it is the one in hand until another is. Null where none was. */
function leverInHand({ history }: DocumentState): string | null {
  for (let index = history.at - 1; index >= 0; index--) {
    const change = history.steps[index]?.change
    if (change?.kind === 'lever') return change.lever
  }
  return null
}

/** The charts that Explore shows. */
export const seenCharts = (state: DocumentState): readonly ChartChoice[] =>
  chartsBeside(state.study, leverInHand(state))
