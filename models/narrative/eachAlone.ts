import { variableOf } from './names'
import { plainly, type Tell } from './tell'
import type { Text } from './text'
import type { PairSentence } from './together'
import { type Contributions, contributionsIn, groupsIn, playerName, valueIn } from './why'

/** What a lever does in a year by itself, as its share, and on top of all others, as it is written. */
export interface LeverAlone {
  readonly lever: string
  readonly name: string
  readonly alone: string
  readonly share: string
  readonly onTop: string
}

function sumIn(rows: Float64Array, { levers, years }: Contributions, year: number): number {
  const at = years.indexOf(year)
  return levers.reduce((sum, _, index) => sum + (rows[index * years.length + at] ?? Number.NaN), 0)
}

/** Each lever by itself and among the others, the one with the largest share first. */
export function leversAlone(found: Contributions, id: string, year: number, text: Text): readonly LeverAlone[] {
  const measured = variableOf(id)
  const at = found.years.indexOf(year)
  return contributionsIn(found, year).flatMap(({ player, value }) => {
    const index = found.levers.indexOf(player)
    if (index < 0) return []
    const write = (rows: Float64Array): string =>
      text.formats.difference(rows[index * found.years.length + at] ?? Number.NaN, measured)
    return [
      {
        lever: player,
        name: playerName(player, found, text),
        alone: write(found.alone),
        share: text.formats.difference(value, measured),
        onTop: write(found.onTop),
      },
    ]
  })
}

/**
 * Why the levers' single effects are not their shares. None of a result that has no value without the levers.
 *
 * @param pairs the levers that help or hinder each other most come first; empty where that is not known
 */
export function aloneSentences(
  found: Contributions,
  id: string,
  year: number,
  pairs: readonly PairSentence[],
  text: Text,
  tell: Tell = plainly,
): readonly string[] {
  const { t, formats } = text
  const measured = variableOf(id)
  const [sum, together] = [sumIn(found.alone, found, year), valueIn(found.together, found, year)]
  const apart = together - sum
  if (!Number.isFinite(apart)) return []
  const written = (value: number): string => tell(id, formats.difference(value, measured))
  const differ = formats.shows(apart, measured)
  const at = found.years.indexOf(year)
  // Of levers that go different ways, or down, more is not help.
  const up = [...found.levers.keys()].every((lever) => {
    const value = found.alone[lever * found.years.length + at] ?? Number.NaN
    return value >= 0 || !formats.shows(value, measured)
  })
  // Nor is it of a result that nobody wants more of, as orders that are lost.
  const wanted = measured.better === 'more'
  const apartKey = !(wanted && up && together >= 0)
    ? 'why:alone.apart'
    : apart > 0
      ? 'why:alone.more'
      : 'why:alone.less'
  const same = pairs.length === 0 && leversAlone(found, id, year, text).every(({ alone, share }) => alone === share)
  // A pair that works the other way is no reason for it.
  const first = differ ? pairs.find(({ value }) => value > 0 === apart > 0) : pairs[0]
  // Only what is seen to help and to hinder is said to.
  const bothWays = pairs.some(({ value }) => value > 0) && pairs.some(({ value }) => value < 0)
  const groups = groupsIn([found])
  const evenKey = wanted && bothWays ? 'why:alone.even' : 'why:alone.sum'
  return [
    same
      ? t('why:alone.same')
      : t(differ ? apartKey : evenKey, {
          sum: written(sum),
          together: written(together),
          difference: written(apart),
        }),
    ...(first ? [first.sentence] : []),
    ...(groups ? [t(`why:alone.group.${groups}`)] : []),
  ]
}
