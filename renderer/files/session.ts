import { create } from 'zustand'
import { headlineResults } from '#models/belgium/headlineResults'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { studies } from '#models/belgium/studies'
import type { FileFailure, NamedFile, OpenResult, SaveResult } from '#shared/ipc/contract'
import type { StudyFailure } from '#shared/study/failure'
import { serialise } from '#shared/study/serialise'
import type { Scenario, Study } from '#shared/study/study'
import { files } from '../platform/platform'
import { rememberedCharts } from '../store/charts'
import { type ExploreState, show, useExplore } from '../store/explore'
import { noHistory } from '../store/history'
import { newStudy } from '../store/newStudy'
import { type Drift, driftOf } from './drift'

/** Something the user is to be told about a file. */
export type Notice =
  | { readonly kind: 'file'; readonly failure: FileFailure; readonly saving: boolean }
  | { readonly kind: 'study'; readonly failure: StudyFailure; readonly name: string }
  | { readonly kind: 'migrated'; readonly from: number }
  | { readonly kind: 'drift'; readonly drift: Drift }

/** A question that has to be answered before anything else happens. */
export type Question =
  | { readonly kind: 'unsaved'; readonly then: () => void }
  | { readonly kind: 'changed-on-disk' | 'changed-meanwhile' }
  | { readonly kind: 'recover'; readonly text: string; readonly file: NamedFile | null }

interface Session {
  readonly file: NamedFile | null
  /** the step of the history the file holds */
  readonly saved: { readonly step: unknown; readonly at: number }
  readonly migratedFrom: number | null
  readonly notices: readonly Notice[]
  readonly question: Question | null
}

const stepOf = ({ history }: Pick<ExploreState, 'history'>) => ({
  step: history.steps[history.at - 1] ?? null,
  at: history.at,
})

export const useSession = create<Session>()(() => ({
  file: null,
  saved: { step: null, at: 0 },
  migratedFrom: null,
  notices: [],
  question: null,
}))

export function isEdited(state: Pick<ExploreState, 'history'>, { saved }: Pick<Session, 'saved'>): boolean {
  const now = stepOf(state)
  return now.at !== saved.at || now.step !== saved.step
}

const tell = (notice: Notice): void => useSession.setState(({ notices }) => ({ notices: [...notices, notice] }))
export const dismiss = (notice: Notice): void =>
  useSession.setState(({ notices }) => ({ notices: notices.filter((each) => each !== notice) }))
export const ask = (question: Question | null): void => useSession.setState({ question })

/** The study as a file keeps it: with the model it was made with and the results seen. */
export function studyText(study: Study): string {
  const results = Object.fromEntries(
    study.scenarios.map(({ id, levers, assumptions }) => [id, headlineResults(levers, assumptions)]),
  )
  const model = { ...study.model, id: belgium.id, version: belgium.version, fingerprint: program.fingerprint }
  return serialise({ ...study, model, modifiedAt: new Date().toISOString(), results })
}

/** The scenario a study opens with: the first that differs from the reference, else the first. */
const firstToShow = (scenarios: readonly Scenario[]): string =>
  (
    scenarios.find(({ levers, assumptions }) => Object.keys(levers).length + Object.keys(assumptions).length > 0) ??
    scenarios[0]
  )?.id ?? '1'

function take(study: Study, file: NamedFile | null, migratedFrom: number | null): void {
  show(study, noHistory, firstToShow(study.scenarios))
  useSession.setState({ file, migratedFrom, notices: [], question: null, saved: { step: null, at: 0 } })
  if (migratedFrom !== null) tell({ kind: 'migrated', from: migratedFrom })
}

/** Takes over the text of a study file; what is wrong with it is told, and nothing changes then. */
export async function openText(text: string, file: NamedFile | null): Promise<boolean> {
  // The schema is only loaded when there is a file to read.
  const [{ parseStudy }, { studyRules }] = await Promise.all([
    import('#shared/study/parse'),
    import('#models/belgium/studyRules'),
  ])
  const parsed = parseStudy(text, studyRules)
  if (!parsed.ok) {
    tell({ kind: 'study', failure: parsed.failure, name: file?.name ?? '' })
    return false
  }
  const { study, migratedFrom } = parsed.value
  take(study, file, migratedFrom)
  const drift = driftOf(study)
  if (drift) tell({ kind: 'drift', drift })
  return true
}

export async function opened(outcome: OpenResult): Promise<void> {
  if (outcome.kind === 'failed') tell({ kind: 'file', failure: outcome.failure, saving: false })
  if (outcome.kind === 'opened') await openText(outcome.text, { handle: outcome.handle, name: outcome.name })
}

/** Does something that would lose unsaved work, once the user has said what is to become of it. */
export function afterSaving(then: () => void): void {
  if (isEdited(useExplore.getState(), useSession.getState())) ask({ kind: 'unsaved', then })
  else then()
}

export const startAnew = (): void =>
  afterSaving(() => take(newStudy(rememberedCharts(), new Date().toISOString()), null, null))

export const open = (): void => afterSaving(() => void files.openFile().then(opened))

export const openRecent = (handle: string): void => afterSaving(() => void files.openRecent(handle).then(opened))

export const revert = (): void => {
  const { file } = useSession.getState()
  if (file) void files.reopen(file.handle).then(opened)
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
    useSession.setState({ file, saved: at, migratedFrom: null })
    void files.clearJournal()
    return true
  }
  if (outcome.kind === 'failed') tell({ kind: 'file', failure: outcome.failure, saving: true })
  if (outcome.kind === 'changed-on-disk') ask({ kind: 'changed-on-disk' })
  return false
}

/** True when it was saved. */
export async function saveAs(): Promise<boolean> {
  const state = useExplore.getState()
  const name = `${state.study.title.replaceAll(/[^\p{L}\p{N} .-]/gu, '').trim() || 'levier'}.levier`
  const at = stepOf(state)
  return done(await files.saveFileAs(name, studyText(state.study)), at)
}

export async function save(force = false): Promise<boolean> {
  const { file, migratedFrom } = useSession.getState()
  if (!file) return saveAs()
  const state = useExplore.getState()
  const at = stepOf(state)
  const options = { force, ...(migratedFrom === null ? {} : { keepOriginalAs: `v${migratedFrom}` }) }
  return done(await files.saveFile(file.handle, studyText(state.study), options), at)
}
