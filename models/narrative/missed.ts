import { type Remedy, withMoves } from '#models/analysis/closeGap'
import type { Aim } from '#models/analysis/goal/goal'
import type { Inputs } from '#models/engine/inputs'
import type { Settings } from '#models/engine/parameters'
import { type Formats, roundedTo } from '#shared/units/format'
import { type BudgetBalance, balanceChangeText, balanceReasons, budgetBalance } from './budgetBalance'
import { markedLever, natureKind } from './leverNature'
import { settingTexts } from './levers'
import { listText } from './list'
import { type Miss, type Missed, missOf } from './targets'
import { plainly, type Tell } from './tell'
import type { Text } from './text'

/** Research in % of GDP, where the sentence says of what. */
const RESEARCH = { unit: '%', decimals: 2 }

interface Asked extends Inputs {
  readonly year: number
}

/** Who is needed, who is in post and who is missing: rounded where the last is still the difference of the others, else whole. */
function staffTexts({ needed, staff }: { readonly needed: number; readonly staff: number }, formats: Formats) {
  const rounded = (value: number): number => roundedTo(value, 'FTE')
  const differ = (told: (value: number) => number): number => told(needed) - told(staff)
  const exact = (value: number): number => value
  const told = differ(rounded) === rounded(needed - staff) ? rounded : differ(Math.round) > 0 ? Math.round : exact
  const text = (value: number, other: number): string => formats.textBeside(value, other, 'FTE')
  return {
    needed: text(told(needed), told(staff)),
    staff: text(told(staff), told(needed)),
    missing: text(differ(told), 0),
  }
}

/** Which target is missed, by how much, and for lack of what. */
export function missedSentence(missed: Miss, { t, formats }: Text, tell: Tell = plainly): string {
  if (missed.kind === 'european')
    return t('explore:target.european', {
      targetYear: missed.targetYear,
      year: missed.year,
      target: tell(
        `dependency.europeanTarget${missed.targetYear}`,
        formats.text(missed.target, '%'),
        t(`explore:mark.long.european${missed.targetYear as 2030}`),
      ),
      value: tell('dependency.europeanShare', formats.textBeside(missed.value, missed.target, '%')),
      gap: tell('dependency.europeanShare', formats.textBeside(missed.target - missed.value, 0, 'pp')),
    })
  const aimed = t('explore:target.researchMoney', {
    aim: tell('research.target', formats.givenText(missed.aim, '%')),
    reached: tell('research.effortReal', formats.textBeside(missed.reached, missed.aim, RESEARCH)),
    year: missed.year,
  })
  const less = t('explore:target.researchLess', {
    money: tell('research.intensityReached', formats.textBeside(missed.money, missed.aim, RESEARCH)),
  })
  const { needed, staff, missing } = staffTexts(missed, formats)
  const people = t('explore:target.research', {
    needed: tell('research.needed', needed),
    staff: tell('research.staff', staff),
    missing: tell('research.needed', missing),
  })
  return [aimed, ...(missed.moneyTaken ? [less] : []), ...(missed.staff >= missed.needed ? [] : [people])].join(' ')
}

/** A missed target as an aim that simulations can be counted by. */
export const missedAim = (missed: Miss): Aim => ({
  id: missOf(missed),
  year: missed.year,
  sense: '>=',
  value: missed.kind === 'european' ? missed.target : missed.aim,
})

/** The levers of a remedy as they would be set. */
export const settingOf = ({ moves }: Remedy): Settings => withMoves({}, moves)

/** What a remedy makes of the budget balance of a year. */
export const remedyBalance = (remedy: Remedy, { settings, assumptions, year }: Asked): BudgetBalance =>
  budgetBalance({ settings, assumptions }, { ...settings, ...settingOf(remedy) }, year)

/** How much of the gap a remedy closes: all of it only where it does. */
export function closesText({ closes }: Remedy, { formats }: Text): string {
  const percent = closes * 100
  return percent < 99 || closes >= 1
    ? formats.percent(Math.min(100, percent), 0)
    : formats.percent(Math.floor(percent * 10) / 10, 1)
}

/** Whether some lever is enough alone. */
export const closedAlone = ({ remedies }: Missed): boolean =>
  remedies.some(({ moves, closes }) => moves.length === 1 && closes >= 1)

/** The levers of a remedy as they would be set, in words, each with the mark of its nature. */
export const remedySetting = (remedy: Remedy, text: Text): string =>
  listText(
    settingTexts(settingOf(remedy), text, (lever) => markedLever(lever, text)),
    text,
  )

/** What a remedy costs that is not money, in the levers' own words; none for a policy that costs public money only. */
export const remedyPrices = ({ moves }: Remedy, text: Text): readonly string[] =>
  moves
    .filter(({ lever }) => natureKind(lever.nature) === 'unvalued')
    .flatMap(({ lever }) => text.model.levers[lever.id]?.cost ?? [])

/** The same with the levers' names, for where they do not stand beside a remedy. */
export const remedyPriceLines = ({ moves }: Remedy, text: Text): readonly string[] =>
  moves.flatMap((move) =>
    remedyPrices({ closes: 1, moves: [move] }, text).map((value) =>
      text.t('explore:nameAndValue', { name: markedLever(move.lever, text), value }),
    ),
  )

/** Which targets are missed, as a title. */
export function missedTitle(misses: readonly Miss[], { t }: Text): string {
  const [first, second] = misses
  if (!first) return t('explore:target.met')
  return second ? t('explore:target.title.both') : t(`explore:target.title.${first.kind}`)
}

/** What one lever alone, or two together, would do for a missed target, and for the budget balance of its year, with why. */
export function remedyText(remedy: Remedy, asked: Asked, text: Text): string {
  const made = remedyBalance(remedy, asked)
  const reasons = balanceReasons(made, text).join(' ')
  const change = balanceChangeText(made, text)
  const balance = reasons === '' ? change : text.t('explore:target.because', { change, reasons })
  const words = { setting: remedySetting(remedy, text), year: asked.year, balance }
  return remedy.closes >= 1
    ? text.t('explore:target.closes', words)
    : text.t('explore:target.part', { ...words, share: closesText(remedy, text) })
}
