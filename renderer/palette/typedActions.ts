import { NumberParser } from '@internationalized/number'
import { belgium } from '#models/belgium/model'
import { checkLever } from '#models/engine/settings'
import { leverValue } from '#models/narrative/levers'
import type { Text } from '#models/narrative/text'
import type { AppState } from '../app/appStore'
import { setLever } from '../app/document/levers'
import { activeAssumptions } from '../app/view/active'
import { plain } from '../ui/plain'
import type { Action } from './action'
import { leverName } from './leverActions'

const YEAR = /^20[2-4]\d$/

/** "intensity 4,2 2031": setting the levers these words name to a number, by a year where they have one. */
export function typedActions(query: string, state: AppState, text: Text): readonly Action[] {
  const parser = new NumberParser(text.formats.locale, { maximumFractionDigits: 12 })
  const words = query.trim().split(/\s+/)
  const isNumber = (word: string | undefined): word is string =>
    word !== undefined && /\d/.test(word) && Number.isFinite(parser.parse(word))
  const year =
    words.length > 2 && YEAR.test(words.at(-1) ?? '') && isNumber(words.at(-2)) ? Number(words.pop()) : undefined
  const number = words.pop()
  // A lone year is a year to show, not a value.
  if (!isNumber(number) || words.length === 0 || (year === undefined && YEAR.test(number))) return []
  const value = parser.parse(number)
  const wanted = words.map(plain)
  return belgium.levers.flatMap((lever): Action[] => {
    const name = leverName(lever, text)
    if (!wanted.every((word) => plain(name).includes(word))) return []
    if (!checkLever(belgium, lever.id, value, year, activeAssumptions(state)).ok) return []
    const values = { lever: name, value: leverValue(lever, value, text) }
    return [
      {
        id: `typed/${lever.id}`,
        title:
          year === undefined ? text.t('palette:lever.set', values) : text.t('palette:lever.setBy', { ...values, year }),
        group: 'palette:group.lever',
        run: () => setLever(lever, value, year),
      },
    ]
  })
}
