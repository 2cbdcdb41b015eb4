import { createStore } from 'zustand/vanilla'
import { headlineResults } from '#models/belgium/headlineResults'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { studies } from '#models/belgium/studies'
import type { FileFailure, NamedFile, OpenResult, SaveResult } from '#shared/ipc/contract'
import { MAX_BYTES } from '#shared/study/decode'
import type { StudyFailure } from '#shared/study/failure'
import { firstChanged } from '#shared/study/scenarios'
import { serialise } from '#shared/study/serialise'
import type { Study } from '#shared/study/study'
import { files } from '../../platform/platform'
import { type AppState, appStore } from '../appStore'
import { show } from '../document/edit'
import { noHistory } from '../document/history'
import { newStudy } from '../document/newStudy'
import { rememberedCharts } from '../document/rememberedCharts'
import { type Drift, driftOf } from './drift'
import { type ReadOutcome, readText } from './readText'

/** Something the user is to be told about a file. */
export type Notice =
  | { readonly kind: 'file'; readonly failure: FileFailure; readonly saving: boolean }
  | { readonly kind: 'study'; readonly failure: StudyFailure; readonly name: string }
  | { readonly kind: 'migrated'; readonly from: number }
  | { readonly kind: 'drift'; readonly drift: Drift }
  | { readonly kind: 'journal' }

/** A question that has to be answered before anything else happens. */
export type Question =
  | { readonly kind: 'unsaved'; readonly then: () => void }
  | { readonly kind: 'changed-on-disk' | 'changed-meanwhile' | 'revert' }
  | { readonly kind: 'gone'; readonly name: string }
  | { readonly kind: 'unreadable'; readonly text: string; readonly failure: StudyFailure }
  | { readonly kind: 'recover'; readonly text: string; readonly file: NamedFile | null }

interface Session {
  readonly file: NamedFile | null
  /** the step of the history the file holds */
  readonly saved: { readonly step: unknown; readonly at: number }
  readonly migratedFrom: number | null
  readonly notices: readonly Notice[]
  readonly question: Question | null
  /** the file that is being read, '' for one without a name; null where none is */
  readonly opening: string | null
}

const stepOf = ({ history }: Pick<AppState, 'history'>) => ({
  step: history.steps[history.at - 1] ?? null,
  at: history.at,
})

export const sessionStore = createStore<Session>()(() => ({
  file: null,
  saved: { step: null, at: 0 },
  migratedFrom: null,
  notices: [],
  question: null,
  opening: null,
}))

export function isEdited(state: Pick<AppState, 'history'>, { saved }: Pick<Session, 'saved'>): boolean {
  const now = stepOf(state)
  return now.at !== saved.at || now.step !== saved.step
}

/** No file holds what is seen, whatever step of the history it is. */
export const NOWHERE: Session['saved'] = { step: 'nowhere', at: -1 }

export const tell = (notice: Notice): void =>
  sessionStore.setState(({ notices }) => ({ notices: [...notices, notice] }))
export const dismiss = (notice: Notice): void =>
  sessionStore.setState(({ notices }) => ({ notices: notices.filter((each) => each !== notice) }))
export const dismissAll = (): void => sessionStore.setState({ notices: [] })

/** What has to wait until the question that stands is answered. */
const waiting: (() => void)[] = []

/** Does something that could ask, or change the study, once no question stands. */
export function whenAnswered(act: () => void): void {
  if (sessionStore.getState().question === null) act()
  else waiting.push(act)
}

export function ask(question: Question | null): void {
  sessionStore.setState({ question })
  while (sessionStore.getState().question === null) {
    const act = waiting.shift()
    if (!act) return
    act()
  }
}

/** The study as a file keeps it: with the model it was made with and the results seen. */
export function studyText(study: Study): string {
  const results = Object.fromEntries(
    study.scenarios.map(({ id, levers, assumptions }) => [id, headlineResults(levers, assumptions)]),
  )
  const model = { ...study.model, id: belgium.id, version: belgium.version, fingerprint: program.fingerprint }
  return serialise({ ...study, model, modifiedAt: new Date().toISOString(), results })
}

function take(study: Study, file: NamedFile | null, migratedFrom: number | null): void {
  show(study, noHistory, firstChanged(study.scenarios)?.id ?? '1')
  sessionStore.setState({ file, migratedFrom, notices: [], saved: { step: null, at: 0 } })
  if (migratedFrom !== null) tell({ kind: 'migrated', from: migratedFrom })
}

async function tellDrift(study: Study): Promise<void> {
  const drift = await driftOf(study)
  // Another study may have come in the meantime.
  if (drift && appStore.getState().study.model === study.model) tell({ kind: 'drift', drift })
}

/** Reads the text of a study file while the window shows that it does; null where another one was asked for since. */
async function read(text: string, name: string): Promise<ReadOutcome | null> {
  sessionStore.setState({ opening: name })
  const outcome = await readText(text).catch((error: unknown) => {
    sessionStore.setState({ opening: null })
    throw error
  })
  if (outcome) sessionStore.setState({ opening: null })
  return outcome
}

/** Takes over the text of a study file; what is wrong with it is told, and nothing changes then. */
export async function openText(text: string, file: NamedFile | null): Promise<boolean> {
  const before = appStore.getState().study
  const outcome = await read(text, file?.name ?? '')
  if (!outcome) return false
  if (!outcome.ok) {
    tell({ kind: 'study', failure: outcome.failure, name: file?.name ?? '' })
    return false
  }
  const { study, migratedFrom } = outcome.value
  const taken = () => {
    take(study, file, migratedFrom)
    void tellDrift(study)
  }
  // Reading a large file takes a moment, in which work may have gone on.
  if (appStore.getState().study === before) taken()
  else whenAnswered(() => afterSaving(taken))
  return true
}

/** Takes up work that was found after a crash. What cannot be read is not thrown away unasked. */
export async function recover(text: string, file: NamedFile | null): Promise<void> {
  const outcome = await read(text, file?.name ?? '')
  if (outcome?.ok) {
    const { study, migratedFrom } = outcome.value
    take(study, file, migratedFrom)
    // What was recovered is not what the file holds: it counts as edited until it is saved.
    sessionStore.setState({ saved: NOWHERE })
    void tellDrift(study)
    ask(null)
  } else if (outcome) ask({ kind: 'unreadable', text, failure: outcome.failure })
}

export async function opened(outcome: OpenResult): Promise<void> {
  if (outcome.kind === 'failed') tell({ kind: 'file', failure: outcome.failure, saving: false })
  if (outcome.kind === 'opened') await openText(outcome.text, { handle: outcome.handle, name: outcome.name })
}

/** Does something that would lose unsaved work, once the user has said what is to become of it. */
export function afterSaving(then: () => void): void {
  if (isEdited(appStore.getState(), sessionStore.getState())) ask({ kind: 'unsaved', then })
  else then()
}

export const startAnew = (): void =>
  afterSaving(() => take(newStudy(rememberedCharts(), new Date().toISOString()), null, null))

export const open = (): void => afterSaving(() => void files.openFile().then(opened))

export const openRecent = (handle: string): void => afterSaving(() => void files.openRecent(handle).then(opened))

/** Takes over what the file holds. */
export const reload = (): void => {
  const { file } = sessionStore.getState()
  if (file) void files.reopen(file.handle).then(opened)
}

/** The same, after asking where that would lose work. */
export const revert = (): void => {
  if (isEdited(appStore.getState(), sessionStore.getState())) ask({ kind: 'revert' })
  else reload()
}

/** Opens a shipped study as a file without a name. */
export function openShipped(
  id: string,
  texts: Parameters<typeof import('#models/belgium/shippedStudy')['shippedStudy']>[1],
): void {
  const study = studies.find((each) => each.id === id)
  if (!study) return
  afterSaving(() => {
    void import('#models/belgium/shippedStudy').then(({ shippedStudy }) => take(shippedStudy(study, texts), null, null))
  })
}

function done(outcome: SaveResult, at: Session['saved']): boolean {
  if (outcome.kind === 'saved') {
    const file = { handle: outcome.handle, name: outcome.name }
    sessionStore.setState({ file, saved: at, migratedFrom: null })
    void files.clearJournal()
    return true
  }
  if (outcome.kind === 'failed') tell({ kind: 'file', failure: outcome.failure, saving: true })
  if (outcome.kind === 'changed-on-disk') ask({ kind: 'changed-on-disk' })
  return false
}

/** The text to write, unless no study may be that large: then that is told, and the work stays. */
function textToSave(study: Study, name: string): string | null {
  const text = studyText(study)
  // A character is at most three bytes, so most studies need not be measured.
  if (text.length * 3 <= MAX_BYTES || new TextEncoder().encode(text).length <= MAX_BYTES) return text
  tell({ kind: 'file', failure: { kind: 'too-large', code: '', name }, saving: true })
  return null
}

/** True when it was saved. */
export async function saveAs(): Promise<boolean> {
  const state = appStore.getState()
  const name = `${state.study.title.replaceAll(/[^\p{L}\p{N} .-]/gu, '').trim() || 'levier'}.levier`
  const at = stepOf(state)
  const text = textToSave(state.study, name)
  return text !== null && done(await files.saveFileAs(name, text), at)
}

export async function save(force = false): Promise<boolean> {
  const { file, migratedFrom } = sessionStore.getState()
  if (!file) return saveAs()
  const state = appStore.getState()
  const at = stepOf(state)
  const text = textToSave(state.study, file.name)
  const options = { force, ...(migratedFrom === null ? {} : { keepOriginalAs: `v${migratedFrom}` }) }
  return text !== null && done(await files.saveFile(file.handle, text, options), at)
}
