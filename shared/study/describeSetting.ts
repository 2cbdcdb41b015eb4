import type { Translate } from '#shared/i18n/translator'
import type { Catalogue } from '#shared/i18n/words'
import { quoted } from './place'
import type { SettingFailure } from './settingFailure'

/** A translator that knows at least the words about study files. */
type StudyWords = Translate<Pick<Catalogue, 'study'>>

/** Units of a bare number, which is written without one. */
const BARE = ['', '1', 'ratio']

/** How a number is written, in its unit; '' where it stands alone. */
export type WriteNumber = (value: number, unit: string) => string

/** As programs and files write it. */
const exactly: WriteNumber = (value, unit) => (BARE.includes(unit) ? `${value}` : `${value} ${unit}`)

function allowed(
  { min, max, above, unit }: Extract<SettingFailure, { readonly min: number }>,
  t: StudyWords,
  write: WriteNumber,
): string {
  const unbounded = min === Number.NEGATIVE_INFINITY
  if (max === Number.POSITIVE_INFINITY) {
    if (unbounded) return t('study:allowed.any')
    return t(above ? 'study:allowed.above' : 'study:allowed.atLeast', { min: write(min, unit) })
  }
  if (unbounded) return t('study:allowed.atMost', { max: write(max, unit) })
  return t(above ? 'study:allowed.aboveTo' : 'study:allowed.between', { min: write(min, ''), max: write(max, unit) })
}

/**
 * Why a lever or a changed figure is refused, in one line that does not name its place.
 *
 * @param write numbers as the reader writes them; without it, as a file does
 */
export function describeSetting(failure: SettingFailure, t: StudyWords, write = exactly): string {
  switch (failure.kind) {
    case 'lever-out-of-range':
    case 'figure-out-of-range':
      return t('study:not-allowed', { value: write(failure.value, ''), range: allowed(failure, t, write) })
    case 'lever-not-a-number':
    case 'figure-not-a-number':
      return t('study:not-a-number', { range: allowed(failure, t, write) })
    case 'year-out-of-range':
      return t('study:year-out-of-range', { year: failure.year, first: failure.first, last: failure.last })
    case 'lever-without-year':
      return t('study:lever-without-year', { id: quoted(failure.id), year: failure.year })
    case 'unknown-lever':
    case 'unknown-figure':
    case 'structural-figure':
    case 'context-figure':
      return t(`study:${failure.kind}`, { id: quoted(failure.id) })
  }
}
