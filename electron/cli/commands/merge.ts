import type { Language } from '#shared/i18n/languages'
import type { Translate } from '#shared/i18n/translator'
import { describeMerge } from '#shared/study/describeMerge'
import { merge as mergeStudies } from '#shared/study/merge'
import { Refusal } from '../failure'
import { last, readWords } from '../options'
import { refuseInputItself } from '../refuseInputItself'
import { savedBytes } from '../savedBytes'
import { type Note, readStudyFile } from '../studyFile'
import { twoFiles } from '../twoFiles'
import { writeOutput } from '../writeOutput'

/** `merge A B --out PATH`: two studies in one; what of the second is not as it was is noted. */
export async function merge(words: readonly string[], language: Language, t: Translate, note: Note): Promise<string> {
  const read = readWords('merge', words, { out: 'value', language: 'value' }, t)
  const [first, second] = twoFiles('merge', read, t)
  const out = last(read, 'out')
  if (!out) throw new Refusal(t('cli:needs-out', { command: 'merge' }))
  const a = await readStudyFile(first, language, t, note)
  const b = await readStudyFile(second, language, t, note)
  const { study, notes } = mergeStudies(a, b)
  const bytes = savedBytes(study, out, t)
  for (const path of [first, second]) await refuseInputItself(path, out, t)
  await writeOutput({ path: out, bytes, beside: null }, t)
  for (const each of notes) note(describeMerge(each, t))
  return ''
}
