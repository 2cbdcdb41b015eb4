import { createStore } from 'zustand/vanilla'
import { isCurrentCourse } from '#models/belgium/changes'
import type { NamedFile } from '#shared/ipc/contract'
import type { Study } from '#shared/study/study'
import { type AppState, appStore } from '../appStore'

/** A step of the history, and how many are in force with it. */
export interface Place {
  readonly step: unknown
  readonly at: number
}

/** How the study on the screen stands to a file. */
interface Session {
  readonly file: NamedFile | null
  /** the step of the history the file holds */
  readonly saved: Place
  /** the study as the file holds it; null where none does, or only in an older format or model */
  readonly held: Study | null
  /** what the file is kept as beside itself when it is saved, where an older format or model made it */
  readonly originalAs: string | null
  /** the file that is being read, '' for one without a name; null where none is */
  readonly opening: string | null
}

export const sessionStore = createStore<Session>()(() => ({
  file: null,
  saved: { step: null, at: 0 },
  held: null,
  originalAs: null,
  opening: null,
}))

export const placeOf = ({ history }: Pick<AppState, 'history'>): Place => ({
  step: history.steps[history.at - 1] ?? null,
  at: history.at,
})

/** No file holds what is seen, whatever step of the history it is. */
export const NOWHERE: Place = { step: 'nowhere', at: -1 }

/** Whether the study on the screen is not what its file holds. */
export function isEdited(state: Pick<AppState, 'history'>, { saved }: Pick<Session, 'saved'>): boolean {
  const now = placeOf(state)
  return now.at !== saved.at || now.step !== saved.step
}

export const isEditedNow = (): boolean => isEdited(appStore.getState(), sessionStore.getState())

/** Whether the study on the screen is a new one in which nothing was done. */
export const isUntouched = (): boolean =>
  sessionStore.getState().file === null && !isEditedNow() && appStore.getState().study.scenarios.every(isCurrentCourse)
