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
 * What two levers do together beyond what each does alone: Shapley's interaction, the mean over the
 * subsets of the others of v(both) - v(one) - v(other) + v(neither). Positive where they help each other.
 *
 * @returns one value a kept result
 */
export function interaction(
  subsets: Float64Array,
  count: number,
  size: number,
  one: number,
  other: number,
): Float64Array {
  const found = new Float64Array(size)
  const [a, b] = [1 << one, 1 << other]
  const weight = shapleyWeights(count - 1)
  for (let mask = 0; mask < 2 ** count; mask++) {
    if (mask & (a | b)) continue
    const others = weight[members(mask)] ?? 0
    const [both, first, second, none] = [(mask | a | b) * size, (mask | a) * size, (mask | b) * size, mask * size]
    // Indexed here and not through a function: eight times as fast, and there are 66 pairs of twelve levers.
    for (let cell = 0; cell < size; cell++)
      found[cell] =
        (found[cell] ?? 0) +
        others *
          ((subsets[both + cell] ?? 0) -
            (subsets[first + cell] ?? 0) -
            (subsets[second + cell] ?? 0) +
            (subsets[none + cell] ?? 0))
  }
  return found
}
