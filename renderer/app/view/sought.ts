import { createStore } from 'zustand/vanilla'
import { chooseScreen } from './choices'
import type { Screen } from './screens'

/** What one is led to from elsewhere, and its screen. */
const screenOf = {
  charts: 'explore',
  missed: 'explore',
  missedEuropean: 'explore',
  limits: 'explore',
  goal: 'goal',
  odds: 'uncertainty',
  assumed: 'sources',
} as const satisfies Record<string, Screen>

export type Sought = keyof typeof screenOf

/** What is to be brought into sight as soon as it is there. */
export const soughtStore = createStore<{ readonly sought: Sought | null }>()(() => ({ sought: null }))

/** Goes there. */
export function seek(sought: Sought): void {
  soughtStore.setState({ sought })
  chooseScreen(screenOf[sought])
}

/** Goes to why a target is missed, and what would help. */
export const seekMissed = (id: string): void => seek(id === 'dependency.europeanShare' ? 'missedEuropean' : 'missed')

export const endSeeking = (): void => soughtStore.setState({ sought: null })
