import { createStore } from 'zustand/vanilla'
import type { Draws } from '#models/belgium/warnings/draws'
import { backgroundScheduler } from './scheduler'

/** How the results that warnings tell the odds of are spread; null until they have been drawn. */
export const drawsStore = createStore<{ readonly draws: Draws | null }>()(() => ({ draws: null }))

let asked = false

/** Has them drawn, once; again where that was interrupted. */
export function wantDraws(): void {
  if (asked) return
  asked = true
  void backgroundScheduler
    .run<'draws'>('draws', { kind: 'draws' }, () => undefined)
    .then((ended) => {
      if (ended.kind === 'done') drawsStore.setState({ draws: ended.answer })
      else asked = false
    })
}
