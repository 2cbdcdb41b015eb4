import { failure, type Result, success } from '#shared/result'
import type { Carried } from './carriedOver'
import { decodeStudy, MAX_BYTES } from './decode'
import type { StudyFailure } from './failure'
import type { StudyJudge } from './judge'
import { migrate } from './migrations/migrate'
import { shown } from './place'
import { scan } from './scan'
import { studySchema } from './schema'
import { shaped } from './shape'
import { FORMAT, FORMAT_VERSION, type Study } from './study'
import { studyFault } from './studyFault'

export interface ReadStudy {
  readonly study: Study
  /** the older format version it came in; null for the present one */
  readonly migratedFrom: number | null
  /** what was changed for the present model; null where it was made for this one, or for one nobody knows here */
  readonly carried: Omit<Carried, 'study'> | null
}

const BYTE_ORDER_MARK = '\ufeff'

function versionOf(file: unknown): Result<number, StudyFailure> {
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== FORMAT)
    return failure({ kind: 'not-a-study', place: '' })
  const place = 'formatVersion'
  if (!('formatVersion' in file)) return failure({ kind: 'missing', place })
  const version = file.formatVersion
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0)
    return failure({ kind: 'wrong-type', place, expected: 'whole-number', found: shown(version) })
  if (version > FORMAT_VERSION) return failure({ kind: 'too-new', place, version, known: FORMAT_VERSION })
  return success(version)
}

function parse(text: string, judge: StudyJudge): Result<ReadStudy, StudyFailure> {
  const fault = scan(text)
  if (fault) return failure(fault)
  const file: unknown = JSON.parse(text)
  const version = versionOf(file)
  if (!version.ok) return version
  const migrated = migrate(file, version.value)
  if (!migrated.ok) return migrated
  const study = shaped(studySchema, migrated.value)
  if (!study.ok) return study
  const carried = judge.carryOver(study.value)
  const present = carried?.study ?? study.value
  const forbidden = studyFault(present, judge)
  if (forbidden) return failure(forbidden)
  return success({
    study: present,
    migratedFrom: version.value < FORMAT_VERSION ? version.value : null,
    carried: carried && { from: carried.from, told: carried.told },
  })
}

/**
 * Reads the text of a study file. Nothing is coerced or repaired; the first fault refuses it. What an older model allowed
 * and the present one does not is changed or dropped, and told.
 */
export function parseStudy(text: string, judge: StudyJudge): Result<ReadStudy, StudyFailure> {
  // A character is at least a byte.
  if (text.length > MAX_BYTES) return failure({ kind: 'too-large', place: '', limit: MAX_BYTES })
  return parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text, judge)
}

/** Reads a study file as it lies on disk. */
export function readStudy(input: Uint8Array, judge: StudyJudge): Result<ReadStudy, StudyFailure> {
  const text = decodeStudy(input)
  return text.ok ? parse(text.value, judge) : text
}
