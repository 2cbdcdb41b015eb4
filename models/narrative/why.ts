import type { Whole } from '#models/analysis/attribution/game'
import { SAMPLED_ORDERS } from '#models/analysis/attribution/sampled'
import { newSeriesMeaning } from '#models/belgium/carryOver/fromVersion1'
import { belgium } from '#models/belgium/model'
import { differenceScale } from '#shared/units/format'
import { listText } from './list'
import { labelOf, leverLabel, variableOf } from './names'
import { nearlyAll } from './nearlyAll'
import { plainly, type Tell } from './tell'
import type { Text } from './text'

/** What makes a result in a scenario, year by year, in the result's unit. */
export interface Contributions {
  readonly levers: readonly string[]
  /** the groups that are one player beside the levers */
  readonly wholes: readonly Whole[]
  /** the version of the older model, where the newer one is such a group */
  readonly madeWith: string | null
  readonly years: readonly number[]
  readonly from: Float64Array
  readonly to: Float64Array
  /** one row of years a lever, then one a whole */
  readonly contributions: Float64Array
  /** 95 % half widths of the levers' rows; null where exact */
  readonly errors: Float64Array | null
  /** what each lever does by itself, and what it adds to all others: one row of years a lever */
  readonly alone: Float64Array
  readonly onTop: Float64Array
  /** what the levers do, with the changed figures and the newer model on both sides */
  readonly together: Float64Array
}

/** Whoever a part of the difference goes to: a lever, by its id, or a group. */
export type Player = string

export interface Contribution {
  readonly player: Player
  readonly value: number
  /** 95 % half width; null where exact */
  readonly error: number | null
}

export const playersOf = ({ levers, wholes }: Contributions): readonly Player[] => [...levers, ...wholes]

/** Which groups are in an account, as words are chosen by it; null where there are levers alone. */
export function groupsIn(accounts: readonly Pick<Contributions, 'wholes'>[]): Whole | 'both' | null {
  const found = [...new Set(accounts.flatMap(({ wholes }) => wholes))]
  return found.length > 1 ? 'both' : (found[0] ?? null)
}

/** What a player is called. */
export function playerName(player: Player, { madeWith }: Contributions, text: Text): string {
  if (player === 'assumptions') return text.t('why:group.assumptions')
  if (player === 'model') return text.t('why:group.model', { before: madeWith ?? '', now: belgium.version })
  return leverLabel(player, text)
}

/** What each player adds in a year, the strongest first. */
export function contributionsIn(found: Contributions, year: number): readonly Contribution[] {
  const at = found.years.indexOf(year)
  const { length } = found.years
  return playersOf(found)
    .map((player, index) => ({
      player,
      value: found.contributions[index * length + at] ?? Number.NaN,
      error: found.errors && index < found.levers.length ? (found.errors[index * length + at] ?? Number.NaN) : null,
    }))
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
}

export const valueIn = (values: Float64Array, { years }: Contributions, year: number): number =>
  values[years.indexOf(year)] ?? Number.NaN

/** What the contributions let one see, in a sentence. */
export function whyTitle(found: Contributions, id: string, year: number, text: Text): string {
  const measured = variableOf(id)
  const total = valueIn(found.to, found, year) - valueIn(found.from, found, year)
  const label = labelOf(id, text)
  if (!Number.isFinite(total)) return text.t('why:title.noValue', { label, year })
  const all = contributionsIn(found, year).filter(({ value }) => text.formats.shows(value, measured))
  const [first, ...others] = all
  if (!first) return text.t('why:title.nothing', { label, year })
  const difference = text.formats.roundedDifference(first.value, measured)
  const values = { player: playerName(first.player, found, text), difference, label, year }
  if (!text.formats.shows(total, measured)) return text.t('why:title.cancel', { label, year })
  if (playersOf(found).length === 1 && found.levers.length === 1) return text.t('why:title.only', values)
  const most = nearlyAll(
    first.value,
    others.map(({ value }) => value),
    total,
  )
  if (most) return text.t('why:title.one', values)
  const against = others.find(({ value }) => value > 0 !== first.value > 0)
  if (against)
    return text.t('why:title.against', {
      ...values,
      other: playerName(against.player, found, text),
      opposed: text.formats.roundedDifference(against.value, measured),
    })
  return text.t('why:title.first', { ...values, share: text.formats.percent((100 * first.value) / total, 0) })
}

/** Where the result begins and ends, and how the parts are known. */
export function whySentences(
  found: Contributions,
  id: string,
  year: number,
  text: Text,
  tell: Tell = plainly,
): readonly string[] {
  const { t, formats } = text
  const measured = variableOf(id)
  const [from, to] = [valueIn(found.from, found, year), valueIn(found.to, found, year)]
  if (!Number.isFinite(from + to)) {
    const words = { label: labelOf(id, text), to: tell(id, formats.text(to, measured)), year }
    return [t(Number.isFinite(to) ? 'why:noValue.before' : 'why:noValue', words)]
  }
  const count = found.levers.length
  const values = {
    label: labelOf(id, text),
    from: tell(id, formats.text(from, measured)),
    to: tell(id, formats.text(to, measured)),
    difference: tell(id, formats.difference(to - from, measured)),
    year,
  }
  const runs = formats.number(2 ** (count + found.wholes.length), 0)
  const errors = contributionsIn(found, year).map(({ error }) => error ?? 0)
  const known = found.errors
    ? t('why:sampled', {
        orders: formats.number(SAMPLED_ORDERS, 0),
        error: tell(id, formats.textBeside(Math.max(...errors), 0, differenceScale(measured))),
      })
    : t('why:exact', { count, runs })
  const moves = formats.shows(to - from, measured)
  if (found.wholes.length === 0)
    return [moves ? t('why:moved', { count, ...values }) : t('why:moved.none', values), known]
  const grouped = found.madeWith
    ? t('why:moved.older', { ...values, version: found.madeWith })
    : t('why:moved.reference', values)
  const moved = moves ? grouped : t('why:moved.none', values)
  const together = tell(id, formats.difference(valueIn(found.together, found, year), measured))
  const otherwise = found.madeWith && newSeriesMeaning(id, found.madeWith)
  const newer = contributionsIn(found, year).find(({ player }) => player === 'model')?.value ?? 0
  const meaning =
    otherwise && formats.shows(newer, measured) && t(`compare:otherwise.${otherwise}`, { version: found.madeWith })
  return [
    moved,
    ...(meaning ? [t('why:moved.otherwise', { meaning })] : []),
    ...(count > 0 ? [t('why:moved.levers', { difference: together })] : []),
    found.errors ? known : t('why:exact.groups', { runs }),
  ]
}

/** Players that are in and yet do nothing to the result in the year; null where all do something. */
export function idleSentence(found: Contributions, id: string, year: number, text: Text): string | null {
  const measured = variableOf(id)
  const idle = contributionsIn(found, year).filter(({ value }) => !text.formats.shows(value, measured))
  if (idle.length === 0) return null
  const names = idle.map(({ player }) => playerName(player, found, text))
  return text.t('why:idle', { count: idle.length, levers: listText(names, text), year })
}
