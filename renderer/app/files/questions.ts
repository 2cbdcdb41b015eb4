import { createStore } from 'zustand/vanilla'
import type { WorkbookChange } from '#models/exchange/xlsx/read/changes'
import type { NamedFile } from '#shared/ipc/contract'
import type { Carried } from '#shared/study/carriedOver'
import type { StudyFailure } from '#shared/study/failure'
import type { MergeNote } from '#shared/study/merge'
import type { Scenario } from '#shared/study/study'
import { takeTyping } from '../pendingFields'
import { isEditedNow } from './session'

/** What became of something that an older model made. */
type Made = Omit<Carried, 'study'>

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
  /** what a workbook says differently from the scenario it is nearest to, which becomes another one or not */
  | {
      readonly kind: 'workbook'
      readonly name: string
      readonly scenario: Scenario
      readonly changes: readonly WorkbookChange[]
      readonly inputs: Pick<Scenario, 'assumptions'>
      readonly carried: Made | null
      readonly add: () => void
    }
  /** a study that came while another one is open; `add` is null where it has nothing that the open one lacks */
  | {
      readonly kind: 'add-or-open'
      readonly name: string
      readonly scenarios: readonly Scenario[]
      readonly notes: readonly MergeNote[]
      readonly carried: Made | null
      readonly add: (() => void) | null
      readonly open: () => void
    }
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
