import { studyTitle } from '#models/narrative/names'
import type { Command, FileHandle } from '#shared/ipc/contract'
import { isLink } from '#shared/study/link'
import { files } from '../../platform/platform'
import { appearanceStore } from '../appearance'
import { appStore } from '../appStore'
import { redo, undo } from '../document/undo'
import { tellRejection } from '../faults'
import { isTyping, pendingStore, takeTyping } from '../pendingFields'
import { showAbout, showGuides } from '../view/box'
import { keepJournal, lookForLeftWork } from './journal'
import { importFile, open, openFromOutside, openLink, revert, startAnew } from './open'
import { ask, questionStore, whenAnswered } from './questions'
import { isReloading } from './reloadPage'
import { save, saveAs } from './save'
import { isEdited, isEditedNow, NOWHERE, sessionStore } from './session'
import { watchPaste } from './tables'

async function saveAndClose(): Promise<void> {
  // What could not be taken is told: the window stays for that.
  const taken = takeTyping()
  if ((await save()) && taken) await files.closeNow()
}

const commands: Readonly<Record<Command, () => void>> = {
  new: startAnew,
  open,
  import: importFile,
  save: () => tellRejection(save(), true),
  'save-as': () => tellRejection(saveAs(), true),
  revert,
  undo,
  redo,
  about: showAbout,
  guides: showGuides,
  'save-and-close': () => tellRejection(saveAndClose(), true),
}

/** Does what a key or the desktop's menu asks for. */
export function obey(command: Command): void {
  // A question comes first; closing the window has asked one of its own, which has just been answered.
  if (questionStore.getState().question === null || command === 'save-and-close') commands[command]()
}

/** Tells the platform whether there is unsaved work, and under which title. */
function followEdited(): void {
  let said = ''
  const changed = () => {
    const state = appStore.getState()
    const session = sessionStore.getState()
    const edited = isEdited(state, session) || isTyping(pendingStore.getState())
    const title = session.file?.name.replace(/\.levier$/, '') || studyTitle(state.study, 'Levier')
    const now = `${edited} ${title}`
    if (now === said) return
    said = now
    tellRejection(files.setEdited(edited, title))
  }
  changed()
  appStore.subscribe(changed)
  sessionStore.subscribe(changed)
  pendingStore.subscribe(changed)
}

/** The file that is open was changed, or taken away, by someone else. */
function changedOnDisk(handle: FileHandle, gone: boolean): void {
  const { file } = sessionStore.getState()
  if (file?.handle !== handle) return
  if (gone) sessionStore.setState({ saved: NOWHERE })
  ask(gone ? { kind: 'gone', name: file.name } : { kind: 'changed-meanwhile' })
}

/** Opens a study that the address holds, which then goes from the address: loading the page again keeps the work. */
function watchLinks(): void {
  const look = () => {
    const { hash, pathname, search } = location
    if (!isLink(hash)) return
    history.replaceState(null, '', pathname + search)
    tellRejection(openLink(hash))
  }
  look()
  addEventListener('hashchange', look)
}

let watching = false

/** Starts listening to the platform and looking after unsaved work; once, however often it is called. */
export function watchFiles(): void {
  if (watching) return
  watching = true
  files.onChangedOnDisk(({ handle, gone }) => whenAnswered(() => changedOnDisk(handle, gone)))
  // Files from outside come after the question about what a crash left, not before.
  tellRejection(
    lookForLeftWork().finally(() => {
      files.onOpened(openFromOutside)
      watchLinks()
    }),
  )
  const setLanguage = () => tellRejection(files.setLanguage(appearanceStore.getState().language))
  setLanguage()
  appearanceStore.subscribe(setLanguage)
  watchPaste()
  keepJournal()
  followEdited()
  if (!files.asksOnClose)
    addEventListener('beforeunload', (event) => {
      takeTyping()
      if (isEditedNow() && !isReloading()) event.preventDefault()
    })
}
