import type { Link } from './acyclic'

const ROUNDS = 10

/** A run of boxes that touch and move as one. */
interface Block {
  sum: number
  count: number
}

/**
 * Places as near as can be to where boxes would like to be, in their order and without touching: least
 * squares, by pooling neighbours that would overlap.
 */
export function apart(wishes: readonly number[], sizes: readonly number[]): number[] {
  const offsets: number[] = []
  for (const [index, size] of sizes.entries()) {
    const last = offsets.at(-1)
    offsets.push(last === undefined ? 0 : last + ((sizes[index - 1] ?? 0) + size) / 2)
  }
  const blocks: Block[] = []
  for (const [index, wish] of wishes.entries()) {
    blocks.push({ sum: wish - (offsets[index] ?? 0), count: 1 })
    for (;;) {
      const last = blocks.at(-1)
      const before = blocks.at(-2)
      if (!last || !before || before.sum / before.count <= last.sum / last.count) break
      before.sum += last.sum
      before.count += last.count
      blocks.pop()
    }
  }
  const starts = blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
  return starts.map((start, index) => start + (offsets[index] ?? 0))
}

/** The centre of every box: each drawn to the middle of its neighbours, none over another. */
export function settled(
  rows: readonly (readonly string[])[],
  steps: readonly Link[],
  size: (id: string) => number,
): ReadonlyMap<string, number> {
  const neighbours = new Map<string, string[]>()
  const join = (a: string, b: string): void => {
    neighbours.set(a, [...(neighbours.get(a) ?? []), b])
  }
  for (const { from, to } of steps) {
    join(from, to)
    join(to, from)
  }
  const centre = new Map<string, number>()
  for (const row of rows) {
    const sizes = row.map(size)
    const whole = sizes.reduce((sum, each) => sum + each, 0)
    // All rows begin centred on the same line.
    const placed = apart(
      row.map(() => 0),
      sizes,
    )
    const middle = placed.length > 0 ? ((placed[0] ?? 0) + (placed.at(-1) ?? 0)) / 2 : whole / 2
    for (const [index, id] of row.entries()) centre.set(id, (placed[index] ?? 0) - middle)
  }
  for (let round = 0; round < ROUNDS; round++)
    for (const row of round % 2 === 0 ? rows : [...rows].reverse()) {
      const wishes = row.map((id) => {
        const near = (neighbours.get(id) ?? []).map((each) => centre.get(each) ?? 0)
        return near.length > 0 ? near.reduce((sum, each) => sum + each, 0) / near.length : (centre.get(id) ?? 0)
      })
      const placed = apart(wishes, row.map(size))
      for (const [index, id] of row.entries()) centre.set(id, placed[index] ?? 0)
    }
  return centre
}
