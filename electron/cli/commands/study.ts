import { shippedStudy } from '#models/belgium/shippedStudy'
import { studies } from '#models/belgium/studies'
import { loadModelTexts } from '#models/belgium/texts'
import type { Language } from '#shared/i18n/languages'
import type { Translate } from '#shared/i18n/translator'
import { serialise } from '#shared/study/serialise'
import { Refusal } from '../failure'
import { readWords } from '../options'

/** `study ID`: a shipped study as a file. */
export async function study(words: readonly string[], language: Language, t: Translate): Promise<string> {
  const { positionals } = readWords('study', words, { language: 'value' }, t)
  const known = studies.map(({ id }) => id).join(', ')
  const [id, unexpected] = positionals
  if (id === undefined) throw new Refusal(t('cli:missing-study', { known }))
  if (unexpected !== undefined) throw new Refusal(t('cli:unexpected-argument', { command: 'study', text: unexpected }))
  const found = studies.find((candidate) => candidate.id === id)
  if (!found) throw new Refusal(t('cli:unknown-study', { id, known }))
  return serialise(shippedStudy(found, await loadModelTexts(language)))
}
