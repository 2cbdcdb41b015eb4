import { merge } from '#shared/study/merge'
import type { Study } from '#shared/study/study'
import { appStore } from '../appStore'
import { edit } from './edit'

/** Whether another study has scenarios or slides that this one has not. */
export function addsTo(study: Study, other: Study): boolean {
  const { scenarios, story } = merge(study, other).study
  return scenarios.length > study.scenarios.length || story.length > study.story.length
}

/** Adds the scenarios and slides of another study as one step, and goes to the first of them. @param name of its file */
export function addStudy(other: Study, name: string): void {
  const { study } = appStore.getState()
  const joined = merge(study, other).study
  const first = joined.scenarios[study.scenarios.length]
  edit({ kind: 'add-study', name }, (draft) => void Object.assign(draft, joined), first ? { active: first.id } : {})
}
