import type { Command, FileHandle, Recovered, WriteResult } from '#shared/ipc/contract'
import { files } from '../../platform/platform'
import { appearanceStore } from '../appearance'
import { appStore } from '../appStore'
import { redo, undo } from '../document/undo'
import {
  afterSaving,
  ask,
  isEdited,
  NOWHERE,
  open,
  opened,
  revert,
  save,
  saveAs,
  sessionStore,
  startAnew,
  studyText,
  tell,
  whenAnswered,
} from './session'

/** Work is written to the journal this long after a change, and no later than this. */
const JOURNAL_EVERY = 1000

const commands: Readonly<Record<Command, () => void>> = {
  new: startAnew,
  open,
  save: () => void save(),
  'save-as': () => void saveAs(),
  revert,
  undo,
  redo,
  'save-and-close': () =>
    void save().then((saved) => {
      if (saved) void files.closeNow()
    }),
}

let told = false

/** Whoever cannot be protected is to know it; once. */
function tellUnkept({ kind }: WriteResult): void {
  if (kind === 'written' || told) return
  told = true
  tell({ kind: 'journal' })
}

/** Keeps unsaved work in the journal while it changes, and forgets it when there is none. */
function keepJournal(): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let before = appStore.getState().study
  const write = () => {
    timer = undefined
    const state = appStore.getState()
    const session = sessionStore.getState()
    // Until it is decided about, what was found after a crash is all there is of it.
    if (session.question?.kind === 'recover' || session.question?.kind === 'unreadable') return
    if (!isEdited(state, session)) void files.clearJournal()
    else void files.writeJournal(studyText(state.study), session.file?.handle ?? null).then(tellUnkept)
  }
  appStore.subscribe(({ study }) => {
    if (study === before) return
    before = study
    // Not put off by further changes: the work of a long drag is kept too.
    if (timer === undefined) timer = setTimeout(write, JOURNAL_EVERY)
  })
}

function tellEdited(): void {
  const sayNow = () => {
    const state = appStore.getState()
    const session = sessionStore.getState()
    const title = session.file?.name.replace(/\.levier$/, '') || state.study.title || 'Levier'
    void files.setEdited(isEdited(state, session), title)
  }
  let said = ''
  const changed = () => {
    const state = appStore.getState()
    const session = sessionStore.getState()
    const now = `${isEdited(state, session)} ${session.file?.name} ${state.study.title}`
    if (now === said) return
    said = now
    sayNow()
  }
  changed()
  appStore.subscribe(changed)
  sessionStore.subscribe(changed)
}

/** The file that is open was changed, or taken away, by someone else. */
function changedOnDisk(handle: FileHandle, gone: boolean): void {
  const { file } = sessionStore.getState()
  if (file?.handle !== handle) return
  if (gone) sessionStore.setState({ saved: NOWHERE })
  ask(gone ? { kind: 'gone', name: file.name } : { kind: 'changed-meanwhile' })
}

function askAbout({ text, handle, name }: Recovered): void {
  const file = handle === null || name === null ? null : { handle, name }
  whenAnswered(() => ask({ kind: 'recover', text, file }))
}

let watching = false

/** Starts listening to the platform and looking after unsaved work; once, however often it is called. */
export function watchFiles(): void {
  if (watching) return
  watching = true
  files.onCommand((command) => {
    // A question comes first; closing the window has asked one of its own, which has just been answered.
    if (sessionStore.getState().question === null || command === 'save-and-close') commands[command]()
  })
  files.onChangedOnDisk(({ handle, gone }) => whenAnswered(() => changedOnDisk(handle, gone)))
  void files.readJournal().then((journal) => {
    if (journal) askAbout(journal)
    // Files from outside come after the question about what a crash left, not before.
    files.onOpened((outcome) => whenAnswered(() => afterSaving(() => void opened(outcome))))
  })
  void files.setLanguage(appearanceStore.getState().language)
  appearanceStore.subscribe(({ language }) => void files.setLanguage(language))
  keepJournal()
  tellEdited()
  if (!files.asksOnClose)
    addEventListener('beforeunload', (event) => {
      if (isEdited(appStore.getState(), sessionStore.getState())) event.preventDefault()
    })
}
