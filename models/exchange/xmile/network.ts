import type { Link } from '#models/narrative/map/acyclic'
import type { Element } from './element'

/** Which variables of a file an equation names, itself left out. */
export function linksOf(elements: readonly Element[]): readonly Link[] {
  const names = new Set(elements.map(({ name }) => name))
  return elements.flatMap(({ name: to, equation }) => {
    const named = new Set(equation.match(/[A-Za-z_]\w*/g))
    return [...named].filter((from) => from !== to && names.has(from)).map((from) => ({ from, to }))
  })
}

/**
 * The sector of each variable: its own, or that of the first that uses it; a lever or a figure that
 * nothing uses has none.
 */
export function sectorsOf(elements: readonly Element[], links: readonly Link[]): ReadonlyMap<string, string> {
  const sectors = new Map(elements.flatMap(({ name, sector }) => (sector ? [[name, sector] as const] : [])))
  for (let size = -1; size < sectors.size; ) {
    size = sectors.size
    for (const { from, to } of links) {
      const sector = sectors.get(to)
      if (sector && !sectors.has(from)) sectors.set(from, sector)
    }
  }
  return sectors
}
