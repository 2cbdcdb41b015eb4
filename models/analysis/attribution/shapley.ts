/** How many bits of a mask are set: the size of a subset. */
export function members(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}

/** The weight of a subset of `size` others among `count` players: s! (n - s - 1)! / n!, by size. */
export function shapleyWeights(count: number): Float64Array {
  const list = new Float64Array(count)
  let choose = 1
  for (let size = 0; size < count; size++) {
    list[size] = 1 / (count * choose)
    choose = (choose * (count - 1 - size)) / (size + 1)
  }
  return list
}

/**
 * Shapley values from the results of every subset.
 *
 * @param subsets one row of `size` results a mask, masks in order
 * @returns one row of `size` contributions a lever
 */
export function exactShapley(subsets: Float64Array, count: number, size: number): Float64Array {
  const contributions = new Float64Array(count * size)
  const weight = shapleyWeights(count)
  for (let mask = 0; mask < 2 ** count; mask++) {
    const others = weight[members(mask)] ?? 0
    for (let lever = 0; lever < count; lever++) {
      if (mask & (1 << lever)) continue
      const [without, with_] = [mask * size, (mask | (1 << lever)) * size]
      for (let cell = 0; cell < size; cell++)
        contributions[lever * size + cell] =
          (contributions[lever * size + cell] ?? 0) +
          others * ((subsets[with_ + cell] ?? 0) - (subsets[without + cell] ?? 0))
    }
  }
  return contributions
}

/**
 * What every two levers do together beyond what each does alone: Shapley's interaction, the mean over the
 * subsets of the others of v(both) - v(one) - v(other) + v(neither). Positive where they help each other.
 *
 * @param subsets one row of `size` results a mask, masks in order
 * @returns one row of `size` values a pair: the first lever with each later one, then the second, and so on
 */
export function interactions(subsets: Float64Array, count: number, size: number): Float64Array {
  const found = new Float64Array(((count * (count - 1)) / 2) * size)
  if (count < 2) return found
  const weight = shapleyWeights(count - 1)
  const added = new Float64Array(size)
  for (let one = 0, pairs = 0; one < count - 1; pairs += count - 1 - one, one++) {
    for (let mask = 0; mask < 2 ** count; mask++) {
      if (mask & (1 << one)) continue
      // What the first adds to these is in the mean of every pair: with the other, or without.
      const [without, with_] = [mask * size, (mask | (1 << one)) * size]
      for (let cell = 0; cell < size; cell++)
        added[cell] = (subsets[with_ + cell] ?? 0) - (subsets[without + cell] ?? 0)
      const all = members(mask)
      for (let other = one + 1; other < count; other++) {
        const part = mask & (1 << other) ? (weight[all - 1] ?? 0) : -(weight[all] ?? 0)
        const row = (pairs + other - one - 1) * size
        for (let cell = 0; cell < size; cell++) found[row + cell] = (found[row + cell] ?? 0) + part * (added[cell] ?? 0)
      }
    }
  }
  return found
}
