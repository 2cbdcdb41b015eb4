import { definition } from '#models/belgium/definition'
import type { Translate } from '#shared/i18n/translator'
import { version } from '../../../package.json'
import { readWords } from '../options'

/** `--version`: that of Levier, and that of the model its studies are computed with. */
export function versions(words: readonly string[], t: Translate): string {
  readWords('--version', words, { language: 'value' }, t)
  return `${t('cli:versions', { version, model: definition.version })}\n`
}
