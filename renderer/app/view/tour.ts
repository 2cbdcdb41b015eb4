import { createStore } from 'zustand/vanilla'
import { chooseScreen } from './choices'

/** How far the tour is: the number of steps left behind; null where none is under way. */
export const tourStore = createStore<{ readonly at: number | null }>()(() => ({ at: null }))

/** Goes to a step of the tour, beside the controls it is about. */
export function goToTourStep(at: number): void {
  chooseScreen('explore')
  tourStore.setState({ at })
}

export const beginTour = (): void => goToTourStep(0)

export const endTour = (): void => tourStore.setState({ at: null })
