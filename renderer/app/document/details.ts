import { appStore } from '../appStore'
import { edit } from './edit'

/** The largest seed there is. */
export const MOST_SEED = 2 ** 32 - 1

/** Writes a text of the study as it is typed; until `endGesture`, that is one step. */
const write = (field: 'title' | 'author' | 'notes', text: string): void =>
  edit(
    { kind: field },
    (draft) => {
      draft[field] = text
    },
    { gesture: field },
  )

export const setTitle = (title: string): void => write('title', title)
export const setAuthor = (author: string): void => write('author', author)
export const setNotes = (notes: string): void => write('notes', notes)

/** Writes the notes of a scenario as they are typed; until `endGesture`, that is one step. */
export function setScenarioNotes(id: string, notes: string): void {
  const scenario = appStore.getState().study.scenarios.find((each) => each.id === id)
  if (!scenario) return
  edit(
    { kind: 'scenario-notes', name: scenario.name },
    (draft) => {
      const found = draft.scenarios.find((each) => each.id === id)
      if (found) found.notes = notes
    },
    { gesture: `notes/${id}` },
  )
}

/** Writes the note on a lever of a scenario as it is typed; until `endGesture`, that is one step. */
export function setLeverNote(id: string, lever: string, note: string): void {
  edit(
    { kind: 'lever-note', lever },
    (draft) => {
      const scenario = draft.scenarios.find((each) => each.id === id)
      if (!scenario) return
      const { [lever]: _, ...others } = scenario.leverNotes ?? {}
      const notes = note === '' ? others : { ...others, [lever]: note }
      if (Object.keys(notes).length > 0) scenario.leverNotes = notes
      else delete scenario.leverNotes
    },
    { gesture: `lever-note/${id}/${lever}` },
  )
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
