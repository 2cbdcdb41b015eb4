import type { Language } from '#shared/i18n/languages'
import type { Translate } from '#shared/i18n/translator'
import { Refusal } from '../failure'
import { readWords } from '../options'
import { type Note, readStudyFile } from '../studyFile'

/** `check FILE`: nothing if the file is sound. */
export async function check(words: readonly string[], language: Language, t: Translate, note: Note): Promise<string> {
  const { positionals } = readWords('check', words, { language: 'value' }, t)
  const [path, unexpected] = positionals
  if (path === undefined) throw new Refusal(t('cli:missing-file', { command: 'check' }))
  if (unexpected !== undefined) throw new Refusal(t('cli:unexpected-argument', { command: 'check', text: unexpected }))
  await readStudyFile(path, language, t, note)
  return ''
}
