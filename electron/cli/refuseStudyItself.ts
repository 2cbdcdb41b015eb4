import { realpath } from 'node:fs/promises'
import type { Translate } from '#shared/i18n/translator'
import { Refusal } from './failure'

const realOf = (path: string): Promise<string> => realpath(path).catch(() => path)

/** @throws Refusal where what is to be written would replace the study it is made of */
export async function refuseStudyItself(study: string, out: string, t: Translate): Promise<void> {
  if ((await realOf(study)) === (await realOf(out))) throw new Refusal(t('cli:export-over-study', { file: out }))
}
