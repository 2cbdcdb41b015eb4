import { createStore } from 'zustand/vanilla'
import type { NamedFile } from '#shared/ipc/contract'
import type { StudyFailure } from '#shared/study/failure'
import { takeTyping } from '../pendingFields'
import { isEditedNow } from './session'

/** A question that has to be answered before anything else happens. */
export type Question =
  | { readonly kind: 'unsaved'; readonly then: () => void }
  | { readonly kind: 'changed-on-disk' | 'changed-meanwhile' | 'revert' }
  /** the file is of an older format, and here no original can be kept beside it */
  | { readonly kind: 'original'; readonly download: () => Promise<void> }
  | { readonly kind: 'gone'; readonly name: string }
  | { readonly kind: 'unreadable'; readonly text: string; readonly failure: StudyFailure }
  /** the scenarios of a table, which are added or not */
  | { readonly kind: 'table'; readonly names: readonly string[]; readonly add: () => void }
  | { readonly kind: 'recover'; readonly text: string; readonly file: NamedFile | null }

export const questionStore = createStore<{ readonly question: Question | null }>()(() => ({ question: null }))

/** What has to wait until the question that stands is answered. */
const waiting: (() => void)[] = []

/** Does something that could ask, or change the study, once no question stands. */
export function whenAnswered(act: () => void): void {
  if (questionStore.getState().question === null) act()
  else waiting.push(act)
}

/** Puts a question in place of the one that stands; null: it is answered, and what waited for that goes on. */
export function ask(question: Question | null): void {
  questionStore.setState({ question })
  while (questionStore.getState().question === null) {
    const act = waiting.shift()
    if (!act) return
    act()
  }
}

/** Does something that would lose unsaved work, once the user has said what is to become of it. */
export function afterSaving(then: () => void): void {
  takeTyping()
  if (isEditedNow()) ask({ kind: 'unsaved', then })
  else then()
}
