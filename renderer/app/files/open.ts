import { firstChanged } from '#models/belgium/changes'
import { studies } from '#models/belgium/studies'
import type { NamedFile, OpenResult } from '#shared/ipc/contract'
import { textOfLink } from '#shared/study/link'
import type { ReadStudy } from '#shared/study/parse'
import type { Study } from '#shared/study/study'
import { studyTime } from '#shared/study/studyTime'
import { carriedStudy } from '../../platform/living'
import { files } from '../../platform/platform'
import { appStore } from '../appStore'
import { show } from '../document/edit'
import { noHistory } from '../document/history'
import { newStudy } from '../document/newStudy'
import { rememberedCharts } from '../document/rememberedCharts'
import { tellRejection } from '../faults'
import { takeTyping } from '../pendingFields'
import { chooseDrawn } from '../view/choices'
import { leaveStart, showStart } from '../view/start'
import { driftOf } from './drift'
import { dismissAll, tell } from './notices'
import { offerStudy } from './offerStudy'
import { afterSaving, ask, whenAnswered } from './questions'
import { readStudy } from './readFile'
import { isEditedNow, isUntouched, NOWHERE, sessionStore } from './session'
import { isTable, offerTable } from './tables'
import { offerWorkbook } from './workbooks'

/** How an older file is called when it is kept beside the new one; null for one of today. */
function originalAs({ migratedFrom, carried }: ReadStudy): string | null {
  if (migratedFrom !== null) return `v${migratedFrom}`
  return carried && `model-${carried.from}`
}

/**
 * @param read null for a study that comes from no file
 * @param scenario id of the one that is shown, else the first that differs from unchanged policy
 */
function take(study: Study, file: NamedFile | null, read: ReadStudy | null, scenario?: string): void {
  // The same ids are other scenarios in another study.
  chooseDrawn(null)
  show(study, noHistory, scenario ?? firstChanged(study.scenarios)?.id ?? '1')
  // Only a file holds something, or keeps an original.
  const older = file && read && originalAs(read)
  const held = file && read && older === null ? study : null
  sessionStore.setState({ file, originalAs: older, saved: { step: null, at: 0 }, held })
  dismissAll()
  if (read && read.migratedFrom !== null) tell({ kind: 'migrated', from: read.migratedFrom })
  if (read?.carried && read.carried.told.length > 0) tell({ kind: 'carried', ...read.carried })
}

async function tellDrift(study: Study): Promise<void> {
  const drift = await driftOf(study)
  // Another study may have come in the meantime.
  if (drift && appStore.getState().study.model === study.model) tell({ kind: 'drift', drift })
}

/** What a study file holds; null where that is told to be at fault, or another file was asked for since. */
async function studyOf({ text, name }: Pick<OpenedText, 'text' | 'name'>): Promise<ReadStudy | null> {
  const outcome = await readStudy(text, name)
  if (outcome && !outcome.ok) tell({ kind: 'study', failure: outcome.failure, name })
  return outcome?.ok ? outcome.value : null
}

function takeRead(read: ReadStudy, { handle, name }: NamedFile): void {
  take(read.study, { handle, name }, read)
  tellRejection(tellDrift(read.study))
}

/** Takes over a study file; what is wrong with it is told, and nothing changes then. */
async function openStudy(file: OpenedText): Promise<void> {
  const before = appStore.getState().study
  const read = await studyOf(file)
  if (!read) return
  // Reading a large file takes a moment, in which work may have gone on.
  takeTyping()
  if (appStore.getState().study === before) takeRead(read, file)
  else whenAnswered(() => afterSaving(() => takeRead(read, file)))
}

/** Takes up work that was found after a crash. What cannot be read is not thrown away unasked. */
export async function recover(text: string, file: NamedFile | null): Promise<void> {
  // A file that is being read meanwhile is asked about afterwards.
  const outcome = await readStudy(text, file?.name ?? '', 'found')
  if (outcome?.ok) {
    const { study } = outcome.value
    take(study, file, outcome.value)
    // What was recovered is not what the file holds: it counts as edited until it is saved.
    sessionStore.setState({ saved: NOWHERE, held: null })
    tellRejection(tellDrift(study))
    ask(null)
  } else if (outcome) ask({ kind: 'unreadable', text, failure: outcome.failure })
}

type OpenedText = Extract<OpenResult, { readonly kind: 'opened' }>

function tellNotOpened({ notOpened = [] }: OpenResult): void {
  if (notOpened.length > 0) tell({ kind: 'not-opened', names: notOpened })
}

async function openResult(result: OpenResult): Promise<void> {
  if (result.kind === 'failed') tell({ kind: 'file', failure: result.failure, saving: false })
  if (result.kind === 'workbook') await offerWorkbook(result.bytes, result.name)
  if (result.kind === 'opened' && isTable(result.text, result.name)) await offerTable(result.text, result.name)
  else if (result.kind === 'opened') await openStudy(result)
  tellNotOpened(result)
}

const openWhenRead = (result: Promise<OpenResult>): void => tellRejection(result.then(openResult))

/** Asks whether a study is opened or its scenarios are added to the one that is open. */
async function addOrOpen(file: OpenedText): Promise<void> {
  const read = await studyOf(file)
  tellNotOpened(file)
  const open = (taken: ReadStudy) => (): void => {
    takeRead(taken, file)
    tellNotOpened(file)
  }
  if (read) offerStudy(read, file.name, () => afterSaving(open(read)))
}

/** Opens a file nobody here asked for, once nothing stands against it; one that was dropped may be added instead. */
export const openFromOutside = (result: OpenResult): void => {
  const open = () => openWhenRead(Promise.resolve(result))
  if (result.kind !== 'opened' || isTable(result.text, result.name)) {
    open()
    return
  }
  takeTyping()
  if (result.notOpened && !isUntouched() && sessionStore.getState().file?.handle !== result.handle)
    tellRejection(addOrOpen(result))
  else whenAnswered(() => afterSaving(open))
}

/** Opens the study that an address holds, once nothing stands against it; no file holds it. */
export async function openLink(hash: string): Promise<void> {
  const text = await textOfLink(hash)
  if (text === null) {
    tell({ kind: 'link' })
    return
  }
  const read = await studyOf({ text, name: '' })
  if (!read) return
  const open = (): void => {
    take(read.study, null, read)
    leaveStart()
  }
  // Asked for after it was read: by then work may have gone on.
  whenAnswered(() => afterSaving(open))
}

/** Opens the study that a living file carries, before anything is shown. */
export async function openCarried(): Promise<void> {
  const carried = carriedStudy()
  const read = carried && (await studyOf({ text: carried.text, name: '' }))
  if (!read) return
  take(read.study, null, read, carried.scenario)
  // The page itself is the file that holds it.
  sessionStore.setState({ held: read.study })
}

/** Takes scenarios from a file of the user's choice: a workbook, a table or another study. */
export const importFile = (): void =>
  tellRejection(files.openFile().then((result) => openFromOutside({ ...result, notOpened: [] })))

/** Begins a new study, with the questions of the start page. */
export const startAnew = (): void =>
  afterSaving(() => {
    take(newStudy(rememberedCharts(), studyTime()), null, null)
    showStart()
  })

export const open = (): void => afterSaving(() => openWhenRead(files.openFile()))

export const openRecent = (handle: string): void => afterSaving(() => openWhenRead(files.openRecent(handle)))

/** Takes over what the file holds. */
export const reload = (): void => {
  const { file } = sessionStore.getState()
  if (file) openWhenRead(files.reopen(file.handle))
}

/** The same, after asking where that would lose work. */
export const revert = (): void => {
  takeTyping()
  if (isEditedNow()) ask({ kind: 'revert' })
  else reload()
}

/** Opens a study that the app makes, as a file without a name. */
export const openMade = (make: () => Promise<Study>, after: () => void = () => {}): void =>
  afterSaving(() =>
    tellRejection(
      make().then((study) => {
        take(study, null, null)
        after()
      }),
    ),
  )

/** Opens a shipped study as a file without a name; does something more once it is there. */
export function openShipped(
  id: string,
  texts: Parameters<typeof import('#models/belgium/shippedStudy')['shippedStudy']>[1],
  after?: () => void,
): void {
  const study = studies.find((each) => each.id === id)
  if (!study) return
  openMade(async () => (await import('#models/belgium/shippedStudy')).shippedStudy(study, texts), after)
}
