import { belgium } from '#models/belgium/model'
import type { Lever } from '#models/engine/model'
import { checkLever } from '#models/engine/settings'
import { leverValue } from '#models/narrative/levers'
import { leverLabel } from '#models/narrative/names'
import { plainLetters } from '#models/narrative/plainLetters'
import type { Text } from '#models/narrative/text'
import { readNumber } from '#shared/units/readNumber'
import type { AppState } from '../app/appStore'
import { setLever } from '../app/document/levers'
import { activeAssumptions } from '../app/view/active'
import type { Action } from './action'

const YEAR = /^20[2-4]\d$/
const NUMERIC = /^[\d.,'’]+$/

/** What a query says for a lever: which words name it, the numbers its end can mean, and by when. */
interface Typed {
  readonly name: readonly string[]
  readonly values: readonly number[]
  readonly year: number | undefined
}

/**
 * The number at the end of some words, with as many of them as one number can hold: "1 234,5" is not 234,5.
 *
 * @param units the forms of the lever's unit, as written; one of them may stand behind the number
 */
function numberAtEnd(words: readonly string[], units: readonly string[], locale: string): Omit<Typed, 'year'> | null {
  for (let at = 1; at < words.length; at++) {
    const number = words.slice(at).join(' ')
    // A lone year is a year to show, not a value.
    const values = YEAR.test(number) ? [] : readNumber(number, locale, units)
    if (values.length > 0) return { name: words.slice(0, at), values }
  }
  return null
}

/** Words without the one that says by when at their end: "4 by". */
function undated(words: readonly string[], by: string): readonly string[] {
  const last = plainLetters(words.at(-1) ?? '')
  return by.split(' ').map(plainLetters).includes(last) ? words.slice(0, -1) : words
}

function readTyped(query: string, units: readonly string[], { formats, t }: Text): Typed | null {
  const { locale } = formats
  const words = query.trim().split(/[\s=]+/)
  const last = words.at(-1) ?? ''
  const dated = YEAR.test(last) ? numberAtEnd(undated(words.slice(0, -1), t('palette:lever.by')), units, locale) : null
  if (dated) return { ...dated, year: Number(last) }
  const plain = numberAtEnd(words, units, locale)
  return plain && { ...plain, year: undefined }
}

/** Whether every word is one that a planner has for the lever. One that looks like a number must be a whole word of it. */
function names(words: readonly string[], lever: string): boolean {
  const letters = plainLetters(lever)
  const whole = letters.split(/\s+/)
  return words.map(plainLetters).every((word) => (NUMERIC.test(word) ? whole.includes(word) : letters.includes(word)))
}

function actionsOn(lever: Lever, query: string, state: AppState, text: Text): readonly Action[] {
  const { formats, t } = text
  const typed = readTyped(query, formats.unitForms(lever.unit), text)
  const label = leverLabel(lever.id, text)
  if (!typed || !names(typed.name, `${label} ${text.model.leverWords[lever.id] ?? ''}`)) return []
  const { values, year } = typed
  // A number that could be two is offered as both.
  return values.flatMap((value): Action[] => {
    if (!checkLever(belgium, lever.id, value, year, activeAssumptions(state)).ok) return []
    const words = { lever: label, value: leverValue(lever, value, text) }
    return [
      {
        id: `typed/${lever.id}/${value}`,
        title: year === undefined ? t('palette:lever.set', words) : t('palette:lever.setBy', { ...words, year }),
        group: 'palette:group.lever',
        run: () => setLever(lever, value, year),
      },
    ]
  })
}

/** "intensity 4,2 2031", "intensity = 4.2 by 2031": setting the levers these words name to a number, by a year where they have one. */
export const typedActions = (query: string, state: AppState, text: Text): readonly Action[] =>
  belgium.levers.flatMap((lever) => actionsOn(lever, query, state, text))
