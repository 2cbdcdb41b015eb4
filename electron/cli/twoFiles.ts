import type { Translate } from '#shared/i18n/translator'
import { Refusal } from './failure'
import type { Words } from './options'

/** @throws Refusal unless a command was given two files and nothing more */
export function twoFiles(command: string, { positionals }: Words, t: Translate): readonly [string, string] {
  const [first, second, unexpected] = positionals
  if (first === undefined || second === undefined) throw new Refusal(t('cli:needs-two-files', { command }))
  if (unexpected !== undefined) throw new Refusal(t('cli:unexpected-argument', { command, text: unexpected }))
  return [first, second]
}
