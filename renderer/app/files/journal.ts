import type { Recovered } from '#shared/ipc/contract'
import { whenRested } from '#shared/whenRested'
import { files } from '../../platform/platform'
import { appStore } from '../appStore'
import { tellRejection } from '../faults'
import { pendingStore, studyWithTyping } from '../pendingFields'
import { tell } from './notices'
import { ask, questionStore, whenAnswered } from './questions'
import { journalText } from './save'
import { isEdited, sessionStore } from './session'

/** Work is written to the journal this long after a change, and no later than this. */
const JOURNAL_EVERY_MS = 1000

let saidUnkept = false

/** Whoever cannot be protected is to know it; once. */
function tellUnkept(): void {
  if (saidUnkept) return
  saidUnkept = true
  tell({ kind: 'journal' })
}

/** Keeps the work on the screen in the journal at once; false where that is not possible. */
export async function keepNow(): Promise<boolean> {
  const text = journalText(studyWithTyping())
  return (await files.writeJournal(text, sessionStore.getState().file?.handle ?? null)).kind === 'written'
}

async function writeJournal(): Promise<void> {
  const state = appStore.getState()
  const session = sessionStore.getState()
  const { question } = questionStore.getState()
  // Until it is decided about, what was found after a crash is all there is of it.
  if (question?.kind === 'recover' || question?.kind === 'unreadable') return
  if (!isEdited(state, session) && studyWithTyping() === state.study) await files.clearJournal()
  else if (!(await keepNow())) tellUnkept()
}

/** Keeps unsaved work, what is being typed included, in the journal while it changes; forgets it when there is none. */
export function keepJournal(): void {
  let before = appStore.getState().study
  const later = whenRested(JOURNAL_EVERY_MS, () => tellRejection(writeJournal()))
  appStore.subscribe(({ study }) => {
    if (study === before) return
    before = study
    // Not put off by further changes: the work of a long drag is kept too.
    later.start()
  })
  pendingStore.subscribe(later.start)
}

function askAbout({ text, handle, name }: Recovered): void {
  const file = handle === null || name === null ? null : { handle, name }
  whenAnswered(() => ask({ kind: 'recover', text, file }))
}

/** Asks about what a crash left, if it left anything. */
export async function lookForLeftWork(): Promise<void> {
  const left = await files.readJournal()
  if (left) askAbout(left)
  const count = await files.damagedJournals()
  if (count > 0) tell({ kind: 'journals-damaged', count })
}
