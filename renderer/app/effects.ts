import { createStore } from 'zustand/vanilla'
import type { NoEffect } from '#models/analysis/noEffect'

/** What a changed lever does to the chosen result in the chosen year, the others staying as they are. */
export type Effect = { readonly kind: 'moves'; readonly difference: number } | NoEffect

export interface Effects {
  /** by lever id, as of the last time the levers rested */
  readonly effects: Readonly<Record<string, Effect>>
  /** a lever has been moved for a while, so that `effects` no longer holds */
  readonly moving: boolean
  /** the lever being dragged and the difference it makes now, 0 where that is rounding; null without a drag */
  readonly dragged: { readonly lever: string; readonly difference: number } | null
}

export const effectsStore = createStore<Effects>()(() => ({ effects: {}, moving: false, dragged: null }))
