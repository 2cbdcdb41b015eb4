import { createStore } from 'zustand/vanilla'
import { chooseScreen } from './choices'
import type { Screen } from './screens'

/** A heading that one is led to from elsewhere, and its screen. */
const screenOf = { missed: 'explore', limits: 'explore', goal: 'goal', assumed: 'sources' } as const satisfies Record<
  string,
  Screen
>

export type SoughtHeading = keyof typeof screenOf

/** The heading that is to be brought into sight as soon as it is there. */
export const soughtStore = createStore<{ readonly heading: SoughtHeading | null }>()(() => ({ heading: null }))

/** Goes to a heading. */
export function seek(heading: SoughtHeading): void {
  soughtStore.setState({ heading })
  chooseScreen(screenOf[heading])
}

export const endSeeking = (): void => soughtStore.setState({ heading: null })
