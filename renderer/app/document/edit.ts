import { type Draft, produce } from 'immer'
import type { Study } from '#shared/study/study'
import { appStore } from '../appStore'
import { runsOf } from '../run'
import { type Change, type History, record } from './history'

/** Shows another state of the study, whatever brought it about; the start page gives way to it. */
export function show(study: Study, history: History, active = appStore.getState().active): void {
  const known = study.scenarios.some(({ id }) => id === active)
  const here = known ? active : (study.scenarios[0]?.id ?? active)
  appStore.setState({ study, history, active: here, start: false, ...runsOf({ study, active: here }) })
}

/** The study that edits are tried on; null while they are meant. */
let tried: Study | null = null

/** The study with these edits, which change nothing on the screen. */
export function tryEdits(edits: () => void): Study {
  const { study } = appStore.getState()
  tried = study
  try {
    edits()
    return tried
  } finally {
    tried = null
  }
}

/**
 * An edit of the study, as a step that can be taken back.
 *
 * @param gesture names a drag or a stretch of typing, whose edits are one step
 * @param active the scenario to show afterwards
 */
export function edit(
  change: Change,
  recipe: (draft: Draft<Study>) => void,
  { gesture = null, active }: { readonly gesture?: string | null; readonly active?: string } = {},
): void {
  if (tried) {
    tried = produce(tried, recipe)
    return
  }
  const { study, history } = appStore.getState()
  const edited = record({ study, history }, change, gesture, recipe)
  show(edited.study, edited.history, active)
}
