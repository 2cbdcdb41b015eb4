import { studyJudge } from '#models/belgium/studyJudge'
import type { Result } from '#shared/result'
import type { StudyFailure } from '#shared/study/failure'
import { parseStudy, type ReadStudy } from '#shared/study/parse'
import { folded } from '#shared/study/serialise'

export type ReadOutcome = Result<ReadStudy, StudyFailure>

/** Reads the text of a study file; what the format does not know of it is left as text, which nothing walks through. */
export function readFolded(text: string): ReadOutcome {
  const outcome = parseStudy(text, studyJudge)
  if (!outcome.ok) return outcome
  return { ok: true, value: { ...outcome.value, study: folded(outcome.value.study) } }
}
