import type { Model } from './assemble'
import type { Expression } from './expression'
import type { Figure, Lever, Thing } from './model'
import { type ReadKind, readsOf } from './reads'

/** How a thing is read: by an equation, or as what a lever starts from and what bounds it. */
export type InputKind = Exclude<ReadKind, 'setting'> | 'start' | 'maximum'

/** Something a thing is computed from. */
export interface Input {
  readonly thing: Thing
  readonly kinds: ReadonlySet<InputKind>
  /** the lever it comes in with, where the equation names only that */
  readonly through: Lever | null
}

/** Inputs of one thing in the order they are met, those met twice only once. */
class Inputs {
  private readonly found = new Map<Thing, { readonly kinds: Set<InputKind>; through: Lever | null }>()
  constructor(private readonly model: Model) {}

  add(thing: Thing, kind: InputKind, through: Lever | null): void {
    const known = this.found.get(thing)
    if (!known) this.found.set(thing, { kinds: new Set([kind]), through })
    else {
      known.kinds.add(kind)
      // What an equation names itself is no longer hidden behind a lever.
      if (through === null) known.through = null
    }
  }

  expression(expression: Expression, through: Lever | null): void {
    for (const { thing, kind } of readsOf(expression)) {
      if (kind === 'setting') this.add(thing, 'now', through)
      else if (kind === 'now' && through && thing.type !== 'lever')
        this.add(thing, thing.type === 'figure' ? 'start' : 'first', through)
      else this.add(thing, kind, through)
    }
  }

  /** What an unset lever follows, what its path starts from and what bounds it. */
  lever(lever: Lever, through: Lever | null): void {
    const start = this.model.starts.get(lever)
    if (start) this.expression(start, lever)
    if (typeof lever.base !== 'number') this.add(lever.base, 'start', through)
    if (typeof lever.max !== 'number') this.add(lever.max, 'maximum', through)
  }

  levers(): readonly Lever[] {
    return [...this.found.keys()].filter((thing) => thing.type === 'lever')
  }

  list(without: Thing | null): readonly Input[] {
    return [...this.found].flatMap(([thing, { kinds, through }]) =>
      thing === without ? [] : [{ thing, kinds, through }],
    )
  }
}

/**
 * Everything a thing is computed from: what its equations name, of the first year and of the later
 * ones, and what the levers among that bring with them. A figure has none.
 */
export function inputsOf(model: Model, thing: Thing): readonly Input[] {
  const inputs = new Inputs(model)
  if (thing.type === 'lever') {
    inputs.lever(thing, null)
    return inputs.list(thing).map((input) => ({ ...input, through: null }))
  }
  if (thing.type === 'figure') return []
  const equation = model.equationOf.get(thing)
  for (const expression of equation ? [equation.initial, equation.yearly] : []) inputs.expression(expression, null)
  for (const lever of inputs.levers()) inputs.lever(lever, lever)
  return inputs.list(null)
}

const reversed = new WeakMap<Model, ReadonlyMap<Thing, readonly Thing[]>>()

/** Every thing of a model: levers, series and figures. */
export const thingsOf = (model: Model): readonly Thing[] => [
  ...model.levers,
  ...model.equations.map(({ variable }) => variable),
  ...model.figures,
]

/** What an equation names itself, without what levers bring. */
export const directInputsOf = (model: Model, thing: Thing): readonly Input[] =>
  inputsOf(model, thing).filter(({ through }) => through === null)

/** What names a thing in an equation, or follows it: series and levers, in the order of the model. */
export function usersOf(model: Model, thing: Thing): readonly Thing[] {
  let users = reversed.get(model)
  if (!users) {
    const found = new Map<Thing, Thing[]>()
    for (const user of thingsOf(model))
      for (const input of directInputsOf(model, user)) found.set(input.thing, [...(found.get(input.thing) ?? []), user])
    users = found
    reversed.set(model, users)
  }
  return users.get(thing) ?? []
}

const resting = new WeakMap<Thing, ReadonlySet<Figure>>()

/** The figures a thing rests on, however far back. */
export function restsOn(model: Model, thing: Thing): ReadonlySet<Figure> {
  const known = resting.get(thing)
  if (known) return known
  const seen = new Set<Thing>([thing])
  const queue: Thing[] = [thing]
  for (let next = queue.pop(); next; next = queue.pop())
    for (const input of inputsOf(model, next))
      if (!seen.has(input.thing)) {
        seen.add(input.thing)
        queue.push(input.thing)
      }
  const figures = new Set([...seen].filter((each) => each.type === 'figure'))
  resting.set(thing, figures)
  return figures
}

const byId = new WeakMap<Model, ReadonlyMap<string, Thing>>()

/** The thing of an id; null for an id the model does not know. */
export function thingOf(model: Model, id: string): Thing | null {
  let things = byId.get(model)
  if (!things) {
    things = new Map(thingsOf(model).map((thing) => [thing.id, thing]))
    byId.set(model, things)
  }
  return things.get(id) ?? null
}
