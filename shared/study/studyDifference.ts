import { crc32 } from '../crc32'
import { sameJson } from '../sameJson'
import { pictureOf } from './look/picture'
import type { LeverSetting, Scenario, Study } from './study'

/** What one of two things has and the other has not, or has otherwise; null where it is not there. */
export interface Differing<Value> {
  /** the name of the field, or the id of the lever or figure */
  readonly id: string
  readonly a: Value | null
  readonly b: Value | null
}

export interface ScenarioDifference {
  readonly id: string
  readonly name: string
  /** a scenario on one side only is null on the other */
  readonly a: Scenario | null
  readonly b: Scenario | null
  /** name, notes, and whatever else a scenario says of itself */
  readonly fields: readonly Differing<unknown>[]
  readonly levers: readonly Differing<LeverSetting>[]
  readonly assumptions: readonly Differing<number>[]
  readonly leverNotes: readonly Differing<string>[]
}

export interface StudyDifference {
  readonly fields: readonly Differing<unknown>[]
  readonly scenarios: readonly ScenarioDifference[]
}

/** What a save writes by itself, and what is compared one by one. */
const NOT_FIELDS = ['createdAt', 'modifiedAt', 'results', 'scenarios', 'id', 'levers', 'assumptions', 'leverNotes']

/** The entries that two records do not have alike, by their keys. */
export function differing<Value>(
  a: Readonly<Record<string, Value>>,
  b: Readonly<Record<string, Value>>,
): readonly Differing<Value>[] {
  const of = (side: Readonly<Record<string, Value>>, id: string) =>
    Object.hasOwn(side, id) ? (side[id] ?? null) : null
  const ids = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  return ids.map((id) => ({ id, a: of(a, id), b: of(b, id) })).filter((each) => !sameJson(each.a, each.b))
}

const fieldsOf = (thing: object | null): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(thing ?? {}).filter(([field]) => !NOT_FIELDS.includes(field)))

function scenarioDifference(a: Scenario | null, b: Scenario | null): ScenarioDifference {
  return {
    id: (a ?? b)?.id ?? '',
    name: (a ?? b)?.name ?? '',
    a,
    b,
    fields: a && b ? differing(fieldsOf(a), fieldsOf(b)) : [],
    levers: differing(a?.levers ?? {}, b?.levers ?? {}),
    assumptions: differing(a?.assumptions ?? {}, b?.assumptions ?? {}),
    leverNotes: differing(a?.leverNotes ?? {}, b?.leverNotes ?? {}),
  }
}

/** The scenario of b that stands for each of a: that with its id, else that with its name which no id has taken. */
function partners(a: readonly Scenario[], b: readonly Scenario[]): ReadonlyMap<Scenario, Scenario> {
  const found = new Map<Scenario, Scenario>()
  const byId = new Map(b.map((scenario) => [scenario.id, scenario]))
  for (const scenario of a) {
    const partner = byId.get(scenario.id)
    if (partner) found.set(scenario, partner)
  }
  const taken = new Set(found.values())
  const byName = new Map(b.filter((each) => each.name !== '' && !taken.has(each)).map((each) => [each.name, each]))
  for (const scenario of a) {
    const partner = found.has(scenario) ? undefined : byName.get(scenario.name)
    if (!partner) continue
    found.set(scenario, partner)
    byName.delete(scenario.name)
  }
  return found
}

/** A logo in a few words that no other has: what it holds fills pages. */
function logoWords(logo: string): string {
  const picture = pictureOf(logo)
  if (!picture.ok) return logo
  const { type, width, height } = picture.value
  return `${type} ${width}x${height} ${crc32(logo).toString(16)}`
}

/** What a study says of itself, each part of its look by a name of its own. */
function studyFields({ look = {}, ...study }: Study): Readonly<Record<string, unknown>> {
  const { logo, ...others } = look
  const parts = Object.entries({ ...others, ...(logo === undefined ? {} : { logo: logoWords(logo) }) })
  return { ...fieldsOf(study), ...Object.fromEntries(parts.map(([part, value]) => [`look.${part}`, value])) }
}

/** What differs between two studies; when they were made and saved, and what was seen then, does not count. */
export function studyDifference(a: Study, b: Study): StudyDifference {
  const partner = partners(a.scenarios, b.scenarios)
  const found = new Set(partner.values())
  const both = a.scenarios.map((scenario) => scenarioDifference(scenario, partner.get(scenario) ?? null))
  const added = b.scenarios.filter((each) => !found.has(each)).map((each) => scenarioDifference(null, each))
  // Scenarios on both sides may stand in another order, which is the order of every table and list.
  const order = a.scenarios.flatMap((each) => partner.get(each)?.id ?? [])
  const orderOfB = b.scenarios.filter((each) => found.has(each)).map(({ id }) => id)
  const moved = sameJson(order, orderOfB) ? [] : [{ id: 'order', a: order, b: orderOfB }]
  return {
    fields: [...differing(studyFields(a), studyFields(b)), ...moved],
    scenarios: [...both, ...added].filter(
      ({ a, b, fields, levers, assumptions, leverNotes }) =>
        !a || !b || fields.length + levers.length + assumptions.length + leverNotes.length > 0,
    ),
  }
}
