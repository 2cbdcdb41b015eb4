import type { Translate } from '#shared/i18n/translator'
import { plainNumber } from '#shared/units/plainNumber'
import { readAnyNumber } from '#shared/units/readNumber'
import { Refusal } from './failure'

export type OptionKind = 'flag' | 'value' | 'values'

/** A command's words, sorted: positional ones, and every option with all the values it was given. */
export interface Words {
  readonly positionals: readonly string[]
  readonly options: ReadonlyMap<string, readonly string[]>
}

const isOption = (word: string, kinds: Readonly<Record<string, OptionKind>>): boolean =>
  word.startsWith('--') && Object.hasOwn(kinds, word.slice(2).split('=')[0] ?? '')

/**
 * Sorts the words of a command. Options are written `--name value` or `--name=value`; behind `--` none is one.
 *
 * @throws Refusal for an unknown option, a missing value, a value where there is none, or an empty word
 */
export function readWords(
  command: string,
  words: readonly string[],
  kinds: Readonly<Record<string, OptionKind>>,
  t: Translate,
): Words {
  const positionals: string[] = []
  const options = new Map<string, string[]>()
  const known = Object.keys(kinds)
    .map((name) => `--${name}`)
    .join(', ')
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    if (word === '--') {
      positionals.push(...words.slice(index + 1))
      break
    }
    if (!word.startsWith('-') || word === '-') {
      positionals.push(word)
      continue
    }
    const [, name = '', , inline] = /^--([^=]*)(=(.*))?$/s.exec(word) ?? []
    const option = `--${name}`
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
    if (!kind) throw new Refusal(t('cli:unknown-option', { option: word.split('=')[0] ?? word, command, known }))
    if (kind === 'flag') {
      if (inline !== undefined) throw new Refusal(t('cli:option-with-value', { option }))
      options.set(name, [])
      continue
    }
    const value = inline ?? words[++index]
    // The next option is no value: a scenario of that name is written behind an equals sign.
    const forgotten = inline === undefined && value !== undefined && isOption(value, kinds)
    if (value === undefined || forgotten) throw new Refusal(t('cli:option-without-value', { option }))
    options.set(name, [...(options.get(name) ?? []), value])
  }
  // A variable of a script that is not set: without it the command would do something else.
  if (positionals.includes('')) throw new Refusal(t('cli:empty-argument', { command }))
  return { positionals, options }
}

/** The last value of an option: of a repeated one the last counts. */
export const last = (words: Words, name: string): string | undefined => words.options.get(name)?.at(-1)

/**
 * A number typed after an option; NaN for what is none.
 *
 * @throws Refusal for one in another notation, such as a decimal comma, with what it can mean
 */
export function readTyped(option: string, text: string, value: string, t: Translate): number {
  const number = plainNumber(value)
  if (!Number.isNaN(number)) return number
  const [one, other] = readAnyNumber(value).map((meant) => text.replace(value, String(meant)))
  if (one === undefined) return number
  throw new Refusal(
    other === undefined
      ? t('cli:plain-number', { option, text, plain: one })
      : t('cli:either-number', { option, text, one, other }),
  )
}
