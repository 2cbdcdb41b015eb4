import type { Translate } from '#shared/i18n/translator'
import { plainNumber } from '#shared/units/plainNumber'
import { Refusal } from './failure'

/** The random seed where neither the words nor a study give one: that of a new study. */
export const USUAL_SEED = 42

const MOST_SEED = 2 ** 32 - 1

/** The whole number that an option was given. @throws Refusal for anything else */
export function readWhole(option: string, text: string, min: number, max: number, t: Translate): number {
  const value = plainNumber(text)
  if (!Number.isInteger(value) || value < min || value > max)
    throw new Refusal(t('cli:not-whole', { option, text, min, max }))
  return value
}

export const readSeed = (text: string, t: Translate): number => readWhole('--seed', text, 0, MOST_SEED, t)
