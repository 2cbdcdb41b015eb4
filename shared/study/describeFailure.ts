import type { Translate } from '#shared/i18n/translator'
import type { Catalogue } from '#shared/i18n/words'
import { describeSetting, type WriteNumber } from './describeSetting'
import type { StudyFailure } from './failure'
import { describePicture } from './look/describePicture'
import { quoted } from './place'

/** A translator that knows at least the words about study files. */
type StudyWords = Translate<Pick<Catalogue, 'study'>>

const MEGABYTE = 1024 * 1024

function reasonOf(failure: StudyFailure, t: StudyWords, write?: WriteNumber): string {
  switch (failure.kind) {
    case 'too-large':
      return t('study:too-large', { limit: failure.limit / MEGABYTE })
    case 'not-utf8':
      return t('study:not-utf8', { line: failure.line })
    case 'not-json':
      return failure.found === null ? t('study:ends-early') : t('study:not-json', { found: failure.found })
    case 'too-deep':
      return t('study:too-deep', { limit: failure.limit })
    case 'duplicate-key':
    case 'forbidden-key':
      return t(`study:${failure.kind}`, { key: quoted(failure.text) })
    case 'not-finite':
    case 'inexact-number':
      return t(`study:${failure.kind}`, { number: failure.text })
    case 'too-new':
      return t('study:too-new', { version: failure.version, known: failure.known })
    case 'wrong-type':
      return t('study:wrong-type', { found: failure.found, expected: t(`study:expected.${failure.expected}`) })
    case 'not-a-choice':
      return t('study:not-a-choice', { found: failure.found, known: failure.known.join(', ') })
    case 'out-of-range':
      return t(`study:range.${failure.bound}`, { value: failure.value, limit: failure.limit })
    case 'forbidden-id':
    case 'unknown-comparison':
      return t(`study:${failure.kind}`, { id: quoted(failure.id) })
    case 'other-model':
      return t('study:other-model', { id: quoted(failure.id), known: quoted(failure.known) })
    case 'duplicate-scenario':
      return t('study:duplicate-scenario', { id: quoted(failure.id), other: failure.other })
    case 'not-a-colour':
      return t('study:not-a-colour', { found: failure.found })
    case 'logo-too-large':
    case 'logo-markup':
    case 'logo-unknown':
    case 'logo-damaged':
    case 'logo-too-wide':
    case 'logo-not-base64':
      return describePicture(failure, t)
    case 'not-a-study':
    case 'missing':
    case 'unexpected':
    case 'no-scenario':
      return t(`study:${failure.kind}`)
    default:
      return describeSetting(failure, t, write)
  }
}

/**
 * Why a file is refused, in one line that names the place.
 *
 * @param write what the model allows, as the reader writes numbers; without it, as the file does
 */
export function describeStudyFailure(failure: StudyFailure, t: StudyWords, write?: WriteNumber): string {
  const reason = reasonOf(failure, t, write)
  const { place } = failure
  if ('column' in failure) {
    const { line, column } = failure
    // Something else altogether, opened by mistake: where in it the fault lies says nothing.
    if (failure.kind === 'not-json' && failure.found !== null && line === 1 && column === 1)
      return t('study:begins-otherwise', { found: failure.found })
    return place
      ? t('study:atPlaceAndLine', { place, line, column, reason })
      : t('study:atLine', { line, column, reason })
  }
  return place ? t('study:at', { place, reason }) : reason
}
