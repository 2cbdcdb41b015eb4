import type { Link } from './acyclic'

const SWEEPS = 16

type Rows = readonly (readonly string[])[]

/** How often links between neighbouring layers cross. */
export function crossings(rows: Rows, steps: readonly Link[]): number {
  const place = new Map(rows.flatMap((row) => row.map((id, index) => [id, index] as const)))
  const layer = new Map(rows.flatMap((row, index) => row.map((id) => [id, index] as const)))
  let count = 0
  for (const [index, a] of steps.entries())
    for (const b of steps.slice(index + 1)) {
      if (layer.get(a.from) !== layer.get(b.from)) continue
      const above = (place.get(a.from) ?? 0) - (place.get(b.from) ?? 0)
      const below = (place.get(a.to) ?? 0) - (place.get(b.to) ?? 0)
      if (above * below < 0) count++
    }
  return count
}

/** One row ordered by where its neighbours stand on average; without neighbours it stays where it is. */
function byNeighbours(row: readonly string[], other: readonly string[], neighbours: (id: string) => readonly string[]) {
  const place = new Map(other.map((id, index) => [id, index]))
  const weight = new Map(
    row.map((id, index) => {
      const places = neighbours(id).flatMap((each) => place.get(each) ?? [])
      const share = row.length > 1 ? index / (row.length - 1) : 0
      const mean = places.reduce((sum, each) => sum + each, 0) / places.length
      return [id, places.length > 0 ? mean : share * Math.max(0, other.length - 1)]
    }),
  )
  return row
    .map((id, index) => ({ id, index, at: weight.get(id) ?? 0 }))
    .sort((a, b) => a.at - b.at || a.index - b.index)
    .map(({ id }) => id)
}

/** Orders each layer by sweeping there and back over their neighbours' average places; keeps the best order met. */
export function crossingsReduced(rows: Rows, steps: readonly Link[]): Rows {
  const before = new Map<string, string[]>()
  const after = new Map<string, string[]>()
  for (const { from, to } of steps) {
    before.set(to, [...(before.get(to) ?? []), from])
    after.set(from, [...(after.get(from) ?? []), to])
  }
  let current: readonly (readonly string[])[] = rows
  let best = rows
  let least = crossings(rows, steps)
  for (let sweep = 0; sweep < SWEEPS && least > 0; sweep++) {
    const next = current.map((row) => [...row])
    const order = next.map((_, index) => (sweep % 2 === 0 ? index : next.length - 1 - index)).slice(1)
    for (const index of order) {
      const other = next[sweep % 2 === 0 ? index - 1 : index + 1] ?? []
      const neighbours = sweep % 2 === 0 ? before : after
      next[index] = byNeighbours(next[index] ?? [], other, (id) => neighbours.get(id) ?? [])
    }
    current = next
    const count = crossings(next, steps)
    if (count < least) {
      least = count
      best = next
    }
  }
  return best
}
