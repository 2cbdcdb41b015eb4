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
 * What every two levers do together beyond what each does alone: v(both) - v(one) - v(other) + v(neither), with no other
 * lever changed. Positive where they help each other.
 *
 * @param subsets one row of `size` results a mask, masks in order
 * @returns one row of `size` values a pair: the first lever with each later one, then the second, and so on
 */
export function interactions(subsets: Float64Array, count: number, size: number): Float64Array {
  const found = new Float64Array(((count * (count - 1)) / 2) * size)
  const at = (mask: number, cell: number): number => subsets[mask * size + cell] ?? 0
  let row = 0
  for (let one = 0; one < count; one++)
    for (let other = one + 1; other < count; other++, row++)
      for (let cell = 0; cell < size; cell++)
        found[row * size + cell] =
          at((1 << one) | (1 << other), cell) - at(1 << one, cell) - at(1 << other, cell) + at(0, cell)
  return found
}
