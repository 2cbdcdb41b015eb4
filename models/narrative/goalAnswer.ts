import { type Answer, CHANGE, type Goal, type Limit, type Mix } from '#models/analysis/goal/goal'
import { holdsCut } from '#models/analysis/goal/moverRange'
import { belgium } from '#models/belgium/model'
import { projectionOf } from '#models/belgium/projections'
import { roles } from '#models/belgium/roles'
import type { Lever } from '#models/engine/model'
import { baseValue, defaultYear, type Settings } from '#models/engine/parameters'
import { leverRange } from '#models/engine/settings'
import { differenceScale } from '#shared/units/format'
import { natureKind, natureKinds, natureMarkOf } from './leverNature'
import { leverOf, leverValue, standing } from './levers'
import { listText } from './list'
import { labelOf, leverLabel, variableOf } from './names'
import type { Text } from './text'

type Asked = Pick<Goal, 'aim' | 'least'>

const isMoney = (unit: string): boolean => unit.startsWith('M€')
const isFlow = (unit: string): boolean => unit.includes('/yr')

/** What a mix is asked for: from where a scenario stands. */
type AskedCost = Asked & Pick<Goal, 'settings' | 'assumptions'>

/** What the scenario costs by itself in the same years; 0 where something else is kept low than what public money pays. */
function costNow({ aim, least, settings, assumptions }: AskedCost): number {
  if (least !== roles.extraCost) return 0
  const run = projectionOf(settings, assumptions)
  const years = run.years.filter((year) => year > belgium.firstYear && year <= aim.year)
  return years.reduce((sum, year) => sum + run.at(least, year), 0)
}

/** An amount of what is kept low, with what it is measured in and of which years. */
function amountText({ aim, least }: Asked, amount: number, { t, formats }: Text, of: 'sum' | 'gross' | 'more'): string {
  const { unit } = variableOf(least)
  const cost = formats.text(amount, isFlow(unit) ? unit.replace('/yr', '') : unit, of === 'more' ? 'always' : 'auto')
  const [first, last] = [belgium.firstYear + 1, aim.year]
  if (!isFlow(unit) || first === last) return t(`goal:cost.year.${of}`, { cost, year: last })
  return t(`goal:cost.years.${of}`, { cost, first, last })
}

/**
 * What a mix costs, with what it is measured in: what it adds to the scenario, where that costs public money already; null
 * where the least change was asked for.
 */
export function costText(asked: AskedCost, cost: number, text: Text): string | null {
  if (asked.least === CHANGE) return null
  if (asked.least !== roles.extraCost) return amountText(asked, cost, text, 'sum')
  const now = costNow(asked)
  return now === 0 ? amountText(asked, cost, text, 'gross') : amountText(asked, cost - now, text, 'more')
}

/** What the cost of a mix leaves out, and what it comes to with the scenario's own; null where something else is kept low. */
export function costNote(asked: AskedCost, cost: number, text: Text): string | null {
  if (asked.least !== roles.extraCost) return null
  const left = text.t('goal:cost.note')
  return costNow(asked) === 0
    ? left
    : text.t('goal:cost.whole', { whole: amountText(asked, cost, text, 'gross'), left })
}

/** The aim in words: "Research reached at least 4 % of GDP in 2030". */
export function aimText({ id, year, sense, value }: Goal['aim'], text: Text): string {
  const words = { label: labelOf(id, text), year, value: text.formats.givenText(value, variableOf(id).unit) }
  return text.t(sense === '>=' ? 'goal:aim.atLeast' : 'goal:aim.atMost', words)
}

/** The scenario that a mix starts from. */
type From = Pick<Goal, 'settings' | 'assumptions'>

/** What is asked, and where the levers that may be moved stand. */
interface AskedOf extends AskedCost {
  readonly movers: readonly { readonly lever: Lever | string }[]
}

/** Whether a mix moves a lever from where it stands, to another value or by another year. */
export function movesLever(lever: Lever, { settings, assumptions }: From, { levers }: Pick<Mix, 'levers'>): boolean {
  if (standing(lever, settings, assumptions) !== standing(lever, levers, assumptions)) return true
  // A path from the base to the base is the same in whatever year it ends.
  if (lever.start === null && standing(lever, levers, assumptions) === baseValue(lever, assumptions)) return false
  return yearOf(lever, settings) !== yearOf(lever, levers)
}

/** The year in which a lever arrives; null where it has none. */
const yearOf = (lever: Lever, settings: Settings): number | null =>
  settings[lever.id]?.by ?? defaultYear(belgium, lever)

const isMoved = (asked: AskedOf, mix: Mix): boolean =>
  asked.movers.some(({ lever }) => movesLever(typeof lever === 'string' ? leverOf(lever) : lever, asked, mix))

/** Whether a scenario leaves every lever where it stands without one. */
const changesNothing = ({ settings, assumptions }: AskedCost): boolean =>
  !belgium.levers.some((lever) => movesLever(lever, { settings: {}, assumptions }, { levers: settings }))

/** Whether it is reached, and at what cost, in a sentence. */
export function goalTitle(asked: AskedOf, answer: Answer, text: Text): string {
  const { aim } = asked
  const measured = variableOf(aim.id)
  const values = { label: labelOf(aim.id, text), year: aim.year, value: text.formats.text(answer.value, measured) }
  if (!answer.reached) {
    const aimed = isMoney(measured.unit)
      ? text.formats.text(aim.value, measured)
      : text.formats.givenText(aim.value, measured.unit)
    return text.t(aim.sense === '>=' ? 'goal:title.missed' : 'goal:title.passed', {
      ...values,
      value: text.formats.textBeside(answer.value, aim.value, measured),
      aim: aimed,
      gap: text.formats.textBeside(Math.abs(answer.margin), 0, differenceScale(measured)),
    })
  }
  const cost = costText(asked, answer.cost, text)
  if (!isMoved(asked, answer)) return text.t(changesNothing(asked) ? 'goal:title.already' : 'goal:title.asItIs', values)
  if (cost === null) return text.t('goal:title.change', values)
  // Only what has to be paid is a price.
  return asked.least === roles.extraCost && answer.cost >= costNow(asked)
    ? text.t('goal:title.reached', { ...values, cost })
    : text.t('goal:title.beside', { ...values, least: labelOf(asked.least, text), cost })
}

/** What a mix brings beside the aim. */
export function marginText({ aim }: Asked, { margin }: Mix, text: Text): string {
  return text.formats.difference(margin, variableOf(aim.id))
}

function limitText(limit: Limit, { settings, assumptions }: From, text: Text): string {
  if (limit.kind === 'lever') {
    const lever = leverOf(limit.id)
    const values = { lever: leverLabel(limit.id, text), value: leverValue(lever, limit.value, text) }
    const { nature } = lever
    const cheaper = nature.kind === 'policy' && (nature.dearer === 'more') === (limit.bound === 'min')
    const last = limit.value === leverRange(lever, assumptions)[limit.bound]
    const base = baseValue(lever, assumptions)
    // Where it stands without a scenario, it holds nothing back; what would is a cut, where there is any.
    if (cheaper && limit.value === base) {
      if (standing(lever, settings, assumptions) !== base)
        return text.t(last ? 'goal:limit.back' : 'goal:limit.backUncut', values)
      return text.t(last ? 'goal:limit.stays' : 'goal:limit.uncut', values)
    }
    // The search may have been told to stop before the lever's own end.
    if (!last) return text.t('goal:limit.searched', values)
    return text.t(limit.bound === 'max' ? 'goal:limit.max' : 'goal:limit.min', values)
  }
  const words = { result: labelOf(limit.id, text), by: labelOf(limit.by, text), year: limit.year }
  // Held to a share more than it was the year before.
  return limit.by === limit.id ? text.t('goal:limit.pace', words) : text.t('goal:limit.series', words)
}

/** What keeps the mix from going further, in sentences. */
export const limitTexts = (limits: readonly Limit[], from: From, text: Text): readonly string[] =>
  limits.map((limit) => limitText(limit, from, text))

/** Which levers were not tried, as nobody ticked them: a sentence each kind. */
export function untriedTexts({ movers }: Pick<AskedOf, 'movers'>, text: Text): readonly string[] {
  const tried = new Set(movers.map(({ lever }) => (typeof lever === 'string' ? lever : lever.id)))
  return natureKinds.flatMap((kind) => {
    const left = belgium.levers.filter(({ id, nature }) => natureKind(nature) === kind && !tried.has(id))
    const levers = listText(
      left.map(({ id }) => leverLabel(id, text)),
      text,
    )
    return left.length > 0 ? [text.t(`goal:untried.${kind}`, { mark: natureMarkOf(kind), levers })] : []
  })
}

type CaveatKey = `goal:${'caveat' | 'already'}.${'circumstance' | 'unvalued' | 'cut'}`

/** Whether a mix cuts deeper than the scenario does, or sooner. */
function cutsMore(lever: Lever, { settings, assumptions }: From, { levers }: Pick<Mix, 'levers'>): boolean {
  const { nature } = lever
  const more = standing(lever, levers, assumptions) - standing(lever, settings, assumptions)
  const deeper = nature.kind === 'policy' && (nature.dearer === 'more' ? more < 0 : more > 0)
  return deeper || (yearOf(lever, levers) ?? 0) < (yearOf(lever, settings) ?? 0)
}

/**
 * What has to be said of a mix that a planner may not miss: what it rests on, moves at a price that does not count in
 * full, or cuts; and, apart from that, what the scenario already does.
 */
export function mixCaveats(
  mix: Pick<Mix, 'levers'>,
  asked: From & Pick<AskedOf, 'movers'>,
  text: Text,
): readonly string[] {
  const { settings, assumptions, movers } = asked
  const searched = new Set(movers.map(({ lever }) => (typeof lever === 'string' ? lever : lever.id)))
  const stood = belgium.levers.map((lever) => {
    // What the search may not move stays as the scenario has it.
    const levers = searched.has(lever.id) ? mix.levers : settings
    const value = standing(lever, levers, assumptions)
    return {
      lever,
      kind: natureKind(lever.nature),
      isSet: value !== baseValue(lever, assumptions),
      isMoved: movesLever(lever, asked, { levers }),
      isCut: holdsCut(lever, { min: value, max: value }, assumptions),
      cutsMore: cutsMore(lever, asked, { levers }),
    }
  })
  const said = (key: CaveatKey, which: (each: (typeof stood)[number]) => boolean): readonly string[] => {
    const named = stood.filter(which).map(({ lever }) => leverLabel(lever.id, text))
    return named.length > 0 ? [text.t(key, { levers: listText(named, text) })] : []
  }
  return [
    ...said('goal:caveat.circumstance', (each) => each.kind === 'circumstance' && each.isSet && each.isMoved),
    ...said('goal:already.circumstance', (each) => each.kind === 'circumstance' && each.isSet && !each.isMoved),
    ...said('goal:caveat.unvalued', (each) => each.kind === 'unvalued' && each.isMoved),
    ...said('goal:already.unvalued', (each) => each.kind === 'unvalued' && each.isSet && !each.isMoved),
    ...said('goal:caveat.cut', (each) => each.kind === 'money' && each.isCut && each.cutsMore),
    ...said('goal:already.cut', (each) => each.kind === 'money' && each.isCut && !each.cutsMore),
  ]
}
