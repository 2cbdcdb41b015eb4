import { createStore } from 'zustand/vanilla'
import type { Projection } from '#models/engine/projection'
import type { Causes } from '#models/narrative/headlineCause'

/** What moves the headline results most. */
interface Known {
  /** the run they are about */
  readonly projection: Projection
  readonly causes: Causes
}

/** As of the last time the levers rested; null before. */
export const causesStore = createStore<{ readonly known: Known | null }>()(() => ({ known: null }))
