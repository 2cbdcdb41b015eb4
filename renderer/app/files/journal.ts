import type { Recovered, WriteResult } from '#shared/ipc/contract'
import { whenRested } from '#shared/whenRested'
import { files } from '../../platform/platform'
import { appStore } from '../appStore'
import { tell, tellRejection } from './notices'
import { ask, questionStore, whenAnswered } from './questions'
import { studyText } from './save'
import { isEdited, sessionStore } from './session'

/** Work is written to the journal this long after a change, and no later than this. */
const JOURNAL_EVERY_MS = 1000

let saidUnkept = false

/** Whoever cannot be protected is to know it; once. */
function tellUnkept({ kind }: WriteResult): void {
  if (kind === 'written' || saidUnkept) return
  saidUnkept = true
  tell({ kind: 'journal' })
}

async function writeJournal(): Promise<void> {
  const state = appStore.getState()
  const session = sessionStore.getState()
  const { question } = questionStore.getState()
  // Until it is decided about, what was found after a crash is all there is of it.
  if (question?.kind === 'recover' || question?.kind === 'unreadable') return
  if (!isEdited(state, session)) await files.clearJournal()
  else tellUnkept(await files.writeJournal(studyText(state.study), session.file?.handle ?? null))
}

/** Keeps unsaved work in the journal while it changes, and forgets it when there is none. */
export function keepJournal(): void {
  let before = appStore.getState().study
  const later = whenRested(JOURNAL_EVERY_MS, () => tellRejection(writeJournal()))
  appStore.subscribe(({ study }) => {
    if (study === before) return
    before = study
    // Not put off by further changes: the work of a long drag is kept too.
    later.start()
  })
}

function askAbout({ text, handle, name }: Recovered): void {
  const file = handle === null || name === null ? null : { handle, name }
  whenAnswered(() => ask({ kind: 'recover', text, file }))
}

/** Asks about what a crash left, if it left anything. */
export async function lookForLeftWork(): Promise<void> {
  const left = await files.readJournal()
  if (left) askAbout(left)
}
