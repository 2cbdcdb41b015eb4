import type { LeverRuns } from './coalitions'
import type { Game } from './game'
import { exactShapley, members, shapleyWeights } from './shapley'

/**
 * What the levers do on the mean over the groups that may be there before them: sharing this out among the
 * levers by Shapley's values gives Owen's values of the game with its groups.
 */
export class MeanRuns implements LeverRuns {
  private readonly weights: Float64Array

  constructor(private readonly game: Game) {
    this.weights = shapleyWeights(game.wholes.length + 1)
  }

  run(masks: ArrayLike<number>): Float64Array {
    const [only, ...others] = this.game.runs
    if (only && others.length === 0) return only.run(masks)
    let mean = new Float64Array()
    for (const [wholes, runs] of this.game.runs.entries()) {
      const results = runs.run(masks)
      if (wholes === 0) mean = new Float64Array(results.length)
      const weight = this.weights[members(wholes)] ?? 0
      for (let at = 0; at < results.length; at++) mean[at] = (mean[at] ?? 0) + weight * (results[at] ?? 0)
    }
    return mean
  }
}

/** The results with no lever and with all levers, by mask of the wholes that are in: two rows a mask. */
export function endsOf({ levers, runs }: Game): Float64Array {
  const ends = runs.map((each) => each.run([0, 2 ** levers.length - 1]))
  const all = new Float64Array(ends.reduce((length, { length: more }) => length + more, 0))
  let at = 0
  for (const rows of ends) {
    all.set(rows, at)
    at += rows.length
  }
  return all
}

/**
 * Owen's values of the groups that are one player: Shapley's values of the game among the groups, in which the
 * levers are one group too.
 *
 * @param ends as `endsOf` gives them: the levers' bit is the first
 * @returns one row of `size` a whole
 */
export const wholesShares = (ends: Float64Array, wholes: number, size: number): Float64Array =>
  exactShapley(ends, wholes + 1, size).subarray(size)
