import * as z from 'zod'
import { removedFigures, VERSION } from '#models/belgium/carryOver/fromVersion1'
import { belgium } from '#models/belgium/model'
import type { Figure, Lever } from '#models/engine/model'
import { figureRange, leverRange, type Range } from '#models/engine/settings'
import { studySchema } from '#shared/study/schema'

type Schema = Readonly<Record<string, unknown>>

const NUMBER = { type: 'number' }

const years = { type: 'integer', minimum: belgium.firstYear + 1, maximum: belgium.years.at(-1) }

/** Bounds of a value; one without bounds is any number. */
const within = ({ min, max, above }: Range): Schema => ({
  ...NUMBER,
  ...(Number.isFinite(min) && (above ? { exclusiveMinimum: min } : { minimum: min })),
  ...(Number.isFinite(max) && { maximum: max }),
})

const isFigure = (limit: unknown): limit is Figure => typeof limit === 'object' && limit !== null

/** The figures that a range rests on: where one of them is changed, so is the range. */
function restsOn(thing: Lever | Figure): readonly Figure[] {
  if (thing.type === 'lever') return [thing.max].filter(isFigure)
  if (thing.low !== null && thing.high !== null) return []
  const based = belgium.levers.filter(({ base }) => base === thing)
  return [thing.physical.min, thing.physical.max, ...based.map(({ max }) => max)].filter(isFigure)
}

const settingOf = (lever: Lever, value: Schema): Schema => ({
  properties: { value, by: typeof lever.by === 'number' ? years : false },
})

const changeable = belgium.figures.filter((figure) => !figure.structural && belgium.used.has(figure))
const byId = (entries: readonly (readonly [string, Schema])[]): Schema => Object.fromEntries(entries)

/** What a scenario of the present model may set. */
function presentScenario(): Schema {
  const known = (part: 'levers' | 'assumptions', properties: Schema): Schema => ({
    [part]: { properties, additionalProperties: false },
  })
  const fixed = (thing: Lever | Figure): boolean => restsOn(thing).length === 0
  const levers = belgium.levers.map((lever) => {
    const value = fixed(lever) ? within(leverRange(lever, {})) : NUMBER
    return [lever.id, settingOf(lever, value)] as const
  })
  const figures = changeable.map(
    (figure) => [figure.id, fixed(figure) ? within(figureRange(belgium, figure, {})) : NUMBER] as const,
  )
  const moving = [...belgium.levers, ...changeable].flatMap((thing) => {
    const figuresBehind = restsOn(thing)
    if (figuresBehind.length === 0) return []
    const range = thing.type === 'lever' ? leverRange(thing, {}) : figureRange(belgium, thing, {})
    const value = thing.type === 'lever' ? { properties: { value: within(range) } } : within(range)
    const part = thing.type === 'lever' ? 'levers' : 'assumptions'
    return [
      {
        if: { properties: { assumptions: { anyOf: figuresBehind.map(({ id }) => ({ required: [id] })) } } },
        else: { properties: { [part]: { properties: { [thing.id]: value } } } },
      },
    ]
  })
  return {
    properties: { ...known('levers', byId(levers)), ...known('assumptions', byId(figures)) },
    allOf: moving,
  }
}

/** What a scenario of version 1.0 may set: its values are brought within the ranges of today, or dropped and told. */
function olderScenario(): Schema {
  const levers = belgium.levers.map((lever) => [lever.id, settingOf(lever, NUMBER)] as const)
  const figures = [...belgium.figures.map(({ id }) => id), ...Object.keys(removedFigures)]
  return {
    properties: {
      levers: { properties: byId(levers), additionalProperties: false },
      assumptions: { propertyNames: { enum: [...new Set(figures)] } },
    },
  }
}

const scenarios = (items: Schema): Schema => ({ properties: { scenarios: { items } } })

/**
 * The JSON Schema of the study file for the present model. A schema cannot say that scenario ids are unlike each
 * other, that `comparison` is one of them, or how far a range moves with the figure it rests on: `levier check` can.
 */
export function currentSchema(): object {
  const format = z.toJSONSchema(studySchema, { target: 'draft-2020-12', io: 'input' })
  return {
    ...format,
    allOf: [
      { properties: { model: { properties: { id: { const: belgium.id } } } } },
      { properties: { scenarios: { items: { properties: { id: { not: { const: '__proto__' } } } } } } },
      {
        if: { properties: { model: { properties: { version: { const: VERSION } } } } },
        // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
        then: scenarios(olderScenario()),
        else: scenarios(presentScenario()),
      },
    ],
  }
}
