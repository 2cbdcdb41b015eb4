import { belgium } from '#models/belgium/model'
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

/** "intensity 4,2 2031": setting the levers these words name to a number, by a year where they have one. */
export function typedActions(query: string, state: AppState, text: Text): readonly Action[] {
  const { locale } = text.formats
  const words = query.trim().split(/\s+/)
  const isNumber = (word: string | undefined): word is string =>
    word !== undefined && readNumber(word, locale).length > 0
  const year =
    words.length > 2 && YEAR.test(words.at(-1) ?? '') && isNumber(words.at(-2)) ? Number(words.pop()) : undefined
  const number = words.pop()
  // A lone year is a year to show, not a value.
  if (!isNumber(number) || words.length === 0 || (year === undefined && YEAR.test(number))) return []
  // A number that could be two is offered as both.
  const values = readNumber(number, locale)
  const wanted = words.map(plainLetters)
  return belgium.levers.flatMap((lever): Action[] => {
    const name = leverLabel(lever.id, text)
    if (!wanted.every((word) => plainLetters(name).includes(word))) return []
    return values.flatMap((value): Action[] => {
      if (!checkLever(belgium, lever.id, value, year, activeAssumptions(state)).ok) return []
      const words = { lever: name, value: leverValue(lever, value, text) }
      return [
        {
          id: `typed/${lever.id}/${value}`,
          title:
            year === undefined ? text.t('palette:lever.set', words) : text.t('palette:lever.setBy', { ...words, year }),
          group: 'palette:group.lever',
          run: () => setLever(lever, value, year),
        },
      ]
    })
  })
}
