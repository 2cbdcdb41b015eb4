import { belgium } from '#models/belgium/model'
import { sectors } from '#models/belgium/sectors'
import type { Thing } from '#models/engine/model'
import { directInputsOf, thingOf, usersOf } from '#models/engine/uses'
import type { Link } from './acyclic'

/** Boxes and links of a part of the model, before they are laid out. */
export interface Part {
  readonly ids: readonly string[]
  readonly links: readonly Link[]
  /** the layer of each box, where it is a distance from the chosen one */
  readonly layers?: ReadonlyMap<string, number>
}

const STEPS = 2

const things = (list: readonly Thing[], withFigures: boolean): readonly Thing[] =>
  list.filter(({ type }) => withFigures || type !== 'figure')

const before = (thing: Thing, withFigures: boolean): readonly Thing[] =>
  things(
    directInputsOf(belgium, thing).map((input) => input.thing),
    withFigures,
  )

/**
 * What surrounds a thing: two steps of what goes into it and two of what it goes into. Figures stand
 * only where the thing itself uses them; what is on both sides stands among the inputs.
 */
export function neighbourhood(id: string): Part {
  const centre = thingOf(belgium, id)
  if (!centre) return { ids: [], links: [] }
  const layers = new Map<string, number>([[id, 0]])
  const links: Link[] = []
  const link = (from: string, to: string): void => {
    if (from !== to && !links.some((each) => each.from === from && each.to === to)) links.push({ from, to })
  }
  let ring: readonly Thing[] = [centre]
  for (let step = 1; step <= STEPS; step++) {
    const next: Thing[] = []
    for (const thing of ring)
      for (const input of before(thing, step === 1)) {
        if (!layers.has(input.id)) {
          layers.set(input.id, -step)
          next.push(input)
        }
        if (layers.get(input.id) === -step || input.id === id) link(input.id, thing.id)
      }
    ring = next
  }
  ring = [centre]
  for (let step = 1; step <= STEPS; step++) {
    const next: Thing[] = []
    for (const thing of ring)
      for (const user of usersOf(belgium, thing)) {
        if (!layers.has(user.id)) {
          layers.set(user.id, step)
          next.push(user)
        }
        // Those that are inputs too: from one year to the next.
        if (layers.get(user.id) === step || step === 1) link(thing.id, user.id)
      }
    ring = next
  }
  return { ids: [...layers.keys()], links, layers }
}

/** The sectors of the model and how many links lead from one to another. */
export function sectorLinks(): readonly (Link & { readonly count: number })[] {
  const counts = new Map<string, Link & { count: number }>()
  for (const to of sectors)
    for (const variable of to.variables)
      for (const { thing } of directInputsOf(belgium, variable)) {
        const from = sectorOf(thing.id)
        if (!from || from === to.id) continue
        const key = `${from} ${to.id}`
        const known = counts.get(key)
        if (known) known.count++
        else counts.set(key, { from, to: to.id, count: 1 })
      }
  return [...counts.values()]
}

const sectorIds = new Map(
  sectors.flatMap(({ id, variables }) => variables.map((variable) => [variable.id, id] as const)),
)

/** The sector of a series; null for a figure or a lever. */
export const sectorOf = (id: string): string | null => sectorIds.get(id) ?? null

/** The series of a sector, the levers that move them and the series of other sectors that enter them. */
export function sectorPart(id: string): Part {
  const sector = sectors.find((each) => each.id === id)
  if (!sector) return { ids: [], links: [] }
  const ids = new Set<string>()
  const links: Link[] = []
  for (const variable of sector.variables)
    for (const input of before(variable, false)) {
      ids.add(input.id)
      if (input.id !== variable.id) links.push({ from: input.id, to: variable.id })
    }
  for (const variable of sector.variables) ids.add(variable.id)
  return { ids: [...ids], links }
}
