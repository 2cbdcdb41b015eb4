import { createStore } from 'zustand/vanilla'
import type { Study } from '#shared/study/study'
import { appStore } from './appStore'
import { slideKeys } from './document/storyEdits'

interface ChosenSlide {
  /** of the study: in another one its first slide is chosen */
  readonly createdAt: string
  /** of the slide, and its place when it was chosen */
  readonly key: string
  readonly place: number
}

/** The slide of the story that is chosen, also while another screen is in front. Not part of the study. */
export const chosenSlideStore = createStore<ChosenSlide>()(() => ({ createdAt: '', key: '', place: 0 }))

export function chooseSlide(place: number): void {
  const { createdAt, story } = appStore.getState().study
  const key = slideKeys(story)[place]
  if (key !== undefined) chosenSlideStore.setState({ createdAt, key, place })
}

/** The place of the chosen slide; where it is gone, by undoing or by deleting, of the one that stands there now. */
export function chosenPlace({ createdAt, story }: Pick<Study, 'createdAt' | 'story'>, chosen: ChosenSlide): number {
  if (chosen.createdAt !== createdAt) return 0
  const found = slideKeys(story).indexOf(chosen.key)
  return found >= 0 ? found : Math.max(0, Math.min(chosen.place, story.length - 1))
}
