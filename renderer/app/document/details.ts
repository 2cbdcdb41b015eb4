import { appStore } from '../appStore'
import { edit } from './edit'

/** The largest seed there is. */
export const MOST_SEED = 2 ** 32 - 1

export const rename = (title: string): void =>
  edit({ kind: 'title' }, (draft) => {
    draft.title = title
  })

export const setAuthor = (author: string): void => {
  if (author === appStore.getState().study.author) return
  edit({ kind: 'author' }, (draft) => {
    draft.author = author
  })
}

export const setNotes = (notes: string): void => {
  if (notes === appStore.getState().study.notes) return
  edit({ kind: 'notes' }, (draft) => {
    draft.notes = notes
  })
}

export function setScenarioNotes(id: string, notes: string): void {
  const scenario = appStore.getState().study.scenarios.find((each) => each.id === id)
  if (!scenario || scenario.notes === notes) return
  edit({ kind: 'scenario-notes', name: scenario.name }, (draft) => {
    const found = draft.scenarios.find((each) => each.id === id)
    if (found) found.notes = notes
  })
}

/** False where the seed is not a whole number within range. */
export function setSeed(to: number): boolean {
  if (!Number.isInteger(to) || to < 0 || to > MOST_SEED) return false
  const from = appStore.getState().study.seed
  if (to !== from)
    edit({ kind: 'seed', from, to }, (draft) => {
      draft.seed = to
    })
  return true
}
