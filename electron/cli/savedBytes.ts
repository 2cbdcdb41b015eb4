import { savedStudy } from '#models/belgium/savedStudy'
import type { Translate } from '#shared/i18n/translator'
import { MAX_BYTES } from '#shared/study/decode'
import { describeStudyFailure } from '#shared/study/describeFailure'
import type { Study } from '#shared/study/study'
import { studyText } from '#shared/study/studyText'
import { studyTime } from '#shared/study/studyTime'
import { Refusal } from './failure'

/**
 * The file of a study that is saved now.
 *
 * @param out where it goes, for the refusal
 * @throws Refusal where no study may be that large
 */
export function savedBytes(study: Study, out: string, t: Translate): Uint8Array {
  const text = studyText(savedStudy(study, studyTime()))
  if (text !== null) return new TextEncoder().encode(text)
  const reason = describeStudyFailure({ kind: 'too-large', place: '', limit: MAX_BYTES }, t)
  throw new Refusal(t('study:at', { place: out, reason }))
}
