import { savedStudy } from '#models/belgium/savedStudy'
import { safeName } from '#shared/fileName'
import { MAX_BYTES } from '#shared/study/decode'
import { serialise, serialiseCompact } from '#shared/study/serialise'
import type { Study } from '#shared/study/study'
import { studyText } from '#shared/study/studyText'
import { studyTime } from '#shared/study/studyTime'
import { Turns } from '#shared/turns'
import type { SavedHere } from '../../platform/files'
import { files } from '../../platform/platform'
import { type AppState, appStore } from '../appStore'
import { tellRejection } from '../faults'
import { takeTyping } from '../pendingFields'
import { tell } from './notices'
import { ask } from './questions'
import { type Place, placeOf, sessionStore } from './session'

/**
 * The study as a file keeps it: with the model it was made with and the results seen. It was modified now, unless it is
 * what the file holds already.
 */
function studyToWrite(study: Study, held: Study | null): Study {
  const now = savedStudy(study, studyTime())
  return held && serialise({ ...now, modifiedAt: held.modifiedAt }) === serialise(held) ? held : now
}

/** The study on the screen as a file of it would hold it now. */
export const studyNow = (study: Study): Study => studyToWrite(study, sessionStore.getState().held)

/** The study on the screen as it is kept against a crash: only its characters count, which are quickly counted. */
export function journalText(study: Study): string {
  const now = studyNow(study)
  const text = serialise(now)
  return text.length <= MAX_BYTES ? text : serialiseCompact(now)
}

interface ToSave {
  readonly study: Study
  readonly text: string
  readonly at: Place
}

/** What to write, unless no study may be that large: then that is told, and the work stays. */
function toSave(state: AppState, name: string): ToSave | null {
  const study = studyNow(state.study)
  const text = studyText(study)
  if (text !== null) return { study, text, at: placeOf(state) }
  tell({ kind: 'file', failure: { kind: 'too-large', code: '', name }, saving: true })
  return null
}

function wasSaved(outcome: SavedHere, { study, at }: ToSave): boolean {
  if (outcome.kind === 'saved') {
    const file = { handle: outcome.handle, name: outcome.name }
    sessionStore.setState({ file, saved: at, held: study, originalAs: null })
    tellRejection(files.clearJournal())
    return true
  }
  if (outcome.kind === 'failed') tell({ kind: 'file', failure: outcome.failure, saving: true })
  if (outcome.kind === 'changed-on-disk') ask({ kind: 'changed-on-disk' })
  if (outcome.kind === 'original-not-kept') ask({ kind: 'original', download: outcome.download })
  return false
}

/** Saves go one after the other: the second of two finds the file that the first one made. */
const turns = new Turns()
const SAVING = 'saving'

/** True when it was saved. */
export function saveAs(): Promise<boolean> {
  takeTyping()
  return turns.take(SAVING, saveAsNow)
}

async function saveAsNow(): Promise<boolean> {
  const state = appStore.getState()
  const name = safeName(state.study.title)
  const made = toSave(state, name)
  return made !== null && wasSaved(await files.saveFileAs(name, made.text), made)
}

interface SaveChoice {
  /** over what someone else wrote there */
  readonly force?: boolean
  /** the original of an older format need not be kept beside the file */
  readonly withoutOriginal?: boolean
}

/**
 * Saves to the study's file, or asks for one. True when it was saved.
 */
export function save(options: SaveChoice = {}): Promise<boolean> {
  takeTyping()
  return turns.take(SAVING, () => saveNow(options))
}

async function saveNow({ force = false, withoutOriginal = false }: SaveChoice): Promise<boolean> {
  const { file, originalAs } = sessionStore.getState()
  if (!file) return saveAsNow()
  const made = toSave(appStore.getState(), file.name)
  const options = { force, ...(originalAs === null || withoutOriginal ? {} : { keepOriginalAs: originalAs }) }
  return made !== null && wasSaved(await files.saveFile(file.handle, made.text, options), made)
}
