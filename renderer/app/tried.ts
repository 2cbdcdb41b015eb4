import { createStore } from 'zustand/vanilla'
import { platform } from '../platform/platform'
import { appStore } from './appStore'
import { type Attempt, type Tried, withAttempt } from './attempts'
import { readTried } from './readTried'

const KEPT = 'tried'

/** What the room tried in a study, also once the presentation is over or the page was loaded anew. Not part of the study. */
export const triedStore = createStore<Tried>()(() => readTried(platform.recall(KEPT)))

/** Puts an attempt on the list. */
export function addAttempt(attempt: Attempt): void {
  const { createdAt } = appStore.getState().study
  const tried = withAttempt(triedStore.getState(), attempt, createdAt, performance.now())
  triedStore.setState(tried)
  platform.remember(KEPT, JSON.stringify({ createdAt, attempts: tried.attempts }))
}

const NONE: readonly Attempt[] = []

/** Those of a study. */
export const attemptsOf = (tried: Tried, createdAt: string): readonly Attempt[] =>
  tried.createdAt === createdAt ? tried.attempts : NONE
