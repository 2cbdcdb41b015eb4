import { createStore } from 'zustand/vanilla'
import { appStore } from './appStore'
import { type Attempt, type Tried, withAttempt } from './attempts'

/** What the room tried since the study was opened, also once the presentation is over. Not part of the study. */
export const triedStore = createStore<Tried>()(() => ({ createdAt: '', attempts: [], at: Number.NEGATIVE_INFINITY }))

/** Puts an attempt on the list. */
export function addAttempt(attempt: Attempt): void {
  const { createdAt } = appStore.getState().study
  triedStore.setState((tried) => withAttempt(tried, attempt, createdAt, performance.now()))
}

const NONE: readonly Attempt[] = []

/** Those of a study. */
export const attemptsOf = (tried: Tried, createdAt: string): readonly Attempt[] =>
  tried.createdAt === createdAt ? tried.attempts : NONE
