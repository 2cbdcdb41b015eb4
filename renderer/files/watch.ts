import type { Command } from '#shared/ipc/contract'
import { files } from '../platform/platform'
import { useAppearance } from '../store/appearance'
import { useExplore } from '../store/explore'
import { redo, undo } from '../store/undo'
import {
  afterSaving,
  ask,
  isEdited,
  open,
  opened,
  revert,
  save,
  saveAs,
  startAnew,
  studyText,
  useSession,
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

/** Keeps unsaved work in the journal while it changes, and forgets it when there is none. */
function keepJournal(): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let before = useExplore.getState().study
  const write = () => {
    timer = undefined
    const state = useExplore.getState()
    const session = useSession.getState()
    if (isEdited(state, session)) void files.writeJournal(studyText(state.study), session.file?.handle ?? null)
    else void files.clearJournal()
  }
  useExplore.subscribe(({ study }) => {
    if (study === before) return
    before = study
    // Not put off by further changes: the work of a long drag is kept too.
    if (timer === undefined) timer = setTimeout(write, JOURNAL_EVERY)
  })
}

function tellEdited(): void {
  const tell = () => {
    const state = useExplore.getState()
    const session = useSession.getState()
    const title = session.file?.name.replace(/\.levier$/, '') || state.study.title || 'Levier'
    void files.setEdited(isEdited(state, session), title)
  }
  let said = ''
  const changed = () => {
    const state = useExplore.getState()
    const session = useSession.getState()
    const now = `${isEdited(state, session)} ${session.file?.name} ${state.study.title}`
    if (now === said) return
    said = now
    tell()
  }
  changed()
  useExplore.subscribe(changed)
  useSession.subscribe(changed)
}

let watching = false

/** Starts listening to the platform and looking after unsaved work; once, however often it is called. */
export function watchFiles(): void {
  if (watching) return
  watching = true
  files.onCommand((command) => commands[command]())
  files.onOpened((outcome) => afterSaving(() => void opened(outcome)))
  files.onChangedOnDisk(({ handle }) => {
    if (useSession.getState().file?.handle === handle) ask({ kind: 'changed-meanwhile' })
  })
  void files.readJournal().then((journal) => {
    if (!journal) return
    const { text, handle, name } = journal
    ask({ kind: 'recover', text, file: handle === null || name === null ? null : { handle, name } })
  })
  void files.setLanguage(useAppearance.getState().language)
  useAppearance.subscribe(({ language }) => void files.setLanguage(language))
  keepJournal()
  tellEdited()
  if (!files.asksOnClose)
    addEventListener('beforeunload', (event) => {
      if (isEdited(useExplore.getState(), useSession.getState())) event.preventDefault()
    })
}
