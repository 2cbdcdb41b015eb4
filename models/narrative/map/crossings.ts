import type { Link } from './acyclic'

const SWEEPS = 16

type Rows = readonly (readonly string[])[]

/** How many pairs of numbers stand the larger one first. */
function inversions(numbers: readonly number[]): number {
  let count = 0
  const size = Math.max(0, ...numbers) + 1
  // A Fenwick tree of the numbers seen so far.
  const seen = new Int32Array(size + 1)
  for (const [index, number] of numbers.entries()) {
    let upTo = 0
    for (let at = number + 1; at > 0; at -= at & -at) upTo += seen[at] ?? 0
    count += index - upTo
    for (let at = number + 1; at <= size; at += at & -at) seen[at] = (seen[at] ?? 0) + 1
  }
  return count
}

/** How often links between neighbouring layers cross. */
export function crossings(rows: Rows, steps: readonly Link[]): number {
  const place = new Map(rows.flatMap((row) => row.map((id, index) => [id, index] as const)))
  const layer = new Map(rows.flatMap((row, index) => row.map((id) => [id, index] as const)))
  const ends: [number, number][][] = rows.map(() => [])
  for (const { from, to } of steps) ends[layer.get(from) ?? 0]?.push([place.get(from) ?? 0, place.get(to) ?? 0])
  return ends.reduce((sum, pairs) => {
    const ordered = pairs.sort(([a, b], [c, d]) => a - c || b - d)
    return sum + inversions(ordered.map(([, to]) => to))
  }, 0)
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
