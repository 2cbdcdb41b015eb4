import { realpath } from 'node:fs/promises'
import type { Translate } from '#shared/i18n/translator'
import { Refusal } from './failure'
import { besideOf } from './writeOutput'

const realOf = (path: string): Promise<string> => realpath(path).catch(() => path)

/** @throws Refusal where what is to be written, or what goes beside it, would replace the study it is made of */
export async function refuseStudyItself(study: string, out: string, t: Translate): Promise<void> {
  const kept = await realOf(study)
  for (const path of [out, besideOf(out)])
    if ((await realOf(path)) === kept) throw new Refusal(t('cli:export-over-study', { file: path }))
}
