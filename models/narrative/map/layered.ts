import { acyclic, type Link } from './acyclic'
import { crossingsReduced } from './crossings'
import { settled } from './settle'

export interface Frame {
  readonly width: number
  readonly height: number
  /** free space between layers, and between boxes of one layer */
  readonly between: number
  readonly gap: number
}

export interface Placed {
  readonly id: string
  readonly layer: number
  /** of the upper left corner */
  readonly x: number
  readonly y: number
}

export interface Route {
  readonly from: string
  readonly to: string
  /** it leads back: from one year to the next */
  readonly feedback: boolean
  /** from the right edge of one box to the left edge of the other, through what lies between; back, below all boxes */
  readonly points: readonly (readonly [number, number])[]
}

export interface Layered {
  readonly boxes: readonly Placed[]
  readonly routes: readonly Route[]
  readonly width: number
  readonly height: number
}

/** How far apart the links that lead back run below the boxes. */
const LANE = 0.25

/** A long link passes the layers between as a thin box of its own. */
const THIN = 0.35

/** Each as far right of what it needs as the longest way there; what needs nothing close to its first user. */
function longestPaths(ids: readonly string[], links: readonly Link[]): Map<string, number> {
  const layer = new Map(ids.map((id) => [id, 0]))
  // As many rounds as the longest way is long: links without a circle settle.
  for (let moved = true; moved; ) {
    moved = false
    for (const { from, to } of links) {
      const least = (layer.get(from) ?? 0) + 1
      if ((layer.get(to) ?? 0) < least) {
        layer.set(to, least)
        moved = true
      }
    }
  }
  for (const id of ids) {
    if (links.some(({ to }) => to === id)) continue
    const users = links.flatMap(({ from, to }) => (from === id ? [layer.get(to) ?? 0] : []))
    if (users.length > 0) layer.set(id, Math.min(...users) - 1)
  }
  return layer
}

/**
 * A layered map, left to right: each box in the layer of its longest way (or in the one given), few
 * crossings, nothing over anything. The same input gives the same map.
 *
 * @param layers puts boxes into layers; links that do not lead to a later one are then feedback
 */
export function layered(
  ids: readonly string[],
  links: readonly Link[],
  frame: Frame,
  layers?: ReadonlyMap<string, number>,
): Layered {
  const known = new Set(ids)
  const real = links.filter(({ from, to }) => from !== to && known.has(from) && known.has(to))
  const isForward = layers
    ? ({ from, to }: Link) => (layers.get(from) ?? 0) < (layers.get(to) ?? 0)
    : acyclic(ids, real)
  const forward = real.filter(isForward)
  const found = layers ?? longestPaths(ids, forward)
  const lowest = Math.min(...ids.map((id) => found.get(id) ?? 0))
  const layerOf = new Map(ids.map((id) => [id, (found.get(id) ?? 0) - lowest]))

  const rows: string[][] = []
  const put = (id: string, layer: number): void => {
    while (rows.length <= layer) rows.push([])
    rows[layer]?.push(id)
  }
  for (const id of ids) put(id, layerOf.get(id) ?? 0)
  const steps: Link[] = []
  const ways = new Map<Link, readonly string[]>()
  for (const link of forward) {
    const between: string[] = []
    const last = layerOf.get(link.to) ?? 0
    for (let layer = (layerOf.get(link.from) ?? 0) + 1; layer < last; layer++) {
      const thin = `${link.from}\u0000${link.to}\u0000${layer}`
      between.push(thin)
      put(thin, layer)
    }
    const way = [link.from, ...between, link.to]
    ways.set(link, between)
    for (const [index, from] of way.slice(0, -1).entries()) steps.push({ from, to: way[index + 1] ?? link.to })
  }

  const ordered = crossingsReduced(rows, steps)
  const size = (id: string): number => (known.has(id) ? frame.height + frame.gap : (frame.height + frame.gap) * THIN)
  const centre = settled(ordered, steps, size)
  const top = Math.min(...[...centre].map(([id, y]) => y - size(id) / 2))
  const bottom = Math.max(...[...centre].map(([id, y]) => y + size(id) / 2))
  const y = (id: string): number => (centre.get(id) ?? 0) - top
  const x = (layer: number): number => layer * (frame.width + frame.between)
  const layerAt = (id: string): number => ordered.findIndex((row) => row.includes(id))

  const boxes = ids.map((id): Placed => {
    const layer = layerOf.get(id) ?? 0
    return { id, layer, x: x(layer), y: y(id) - frame.height / 2 }
  })
  let lanes = 0
  const lane = (): number => bottom - top + LANE * frame.height * ++lanes
  const routes = real.map((link): Route => {
    if (!ways.has(link)) {
      const [right, left] = [x(layerOf.get(link.from) ?? 0) + frame.width, x(layerOf.get(link.to) ?? 0)]
      const [outside, inside, below] = [right + frame.between / 2, left - frame.between / 2, lane()]
      const points: Route['points'] = [
        [right, y(link.from)],
        [outside, y(link.from)],
        [outside, below],
        [inside, below],
        [inside, y(link.to)],
        [left, y(link.to)],
      ]
      return { from: link.from, to: link.to, feedback: true, points }
    }
    const between = (ways.get(link) ?? []).flatMap((thin): [number, number][] => {
      const left = x(layerAt(thin))
      return [
        [left, y(thin)],
        [left + frame.width, y(thin)],
      ]
    })
    const start: [number, number] = [x(layerOf.get(link.from) ?? 0) + frame.width, y(link.from)]
    const end: [number, number] = [x(layerOf.get(link.to) ?? 0), y(link.to)]
    return { from: link.from, to: link.to, feedback: false, points: [start, ...between, end] }
  })
  return {
    boxes,
    routes,
    width: ordered.length * (frame.width + frame.between) - frame.between,
    height: bottom - top + LANE * frame.height * lanes,
  }
}
