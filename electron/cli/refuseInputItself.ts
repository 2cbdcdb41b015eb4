import { realpath } from 'node:fs/promises'
import type { Translate } from '#shared/i18n/translator'
import { Refusal } from './failure'
import { besideOf } from './writeOutput'

const realOf = (path: string): Promise<string> => realpath(path).catch(() => path)

/** @throws Refusal where what is to be written, or what goes beside it, would replace what it is made of */
export async function refuseInputItself(input: string, out: string, t: Translate): Promise<void> {
  const kept = await realOf(input)
  for (const path of [out, besideOf(out)])
    if ((await realOf(path)) === kept) throw new Refusal(t('cli:over-input', { file: path }))
}
