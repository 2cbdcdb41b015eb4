import type { LeverRuns } from './coalitions'
import { EXACT_UP_TO } from './exactUpTo'
import type { Game, Whole } from './game'
import { endsOf, MeanRuns, wholesShares } from './owen'
import { sampledShapley } from './sampled'
import { exactShapley } from './shapley'

/** Subsets run between two looks at whether anybody still wants the answer. */
const SUBSETS_A_STEP = 1024

/** What each changed lever, and each group beside the levers, adds to the kept results. */
export interface Attribution {
  readonly levers: readonly string[]
  readonly wholes: readonly Whole[]
  /** the results without anything of the game, and with all of it */
  readonly from: Float64Array
  readonly to: Float64Array
  /** one row of kept results a lever, then one a whole; the rows add up to `to` minus `from` */
  readonly contributions: Float64Array
  /** 95 % half widths of the levers' rows, where their orders were sampled; null where all were weighed */
  readonly errors: Float64Array | null
  /** what each lever does by itself, and what it adds to all others; both where all groups are in */
  readonly alone: Float64Array
  readonly onTop: Float64Array
  /** what all levers do, where all groups are in */
  readonly together: Float64Array
  /** the mean results of every subset of the levers by mask, where all were run */
  readonly subsets: Float64Array | null
}

/** All subsets of the levers, some at a time. */
function* everySubset(runs: LeverRuns, count: number, size: number): Generator<number, Float64Array> {
  const all = 2 ** count
  const results = new Float64Array(all * size)
  for (let first = 0; first < all; first += SUBSETS_A_STEP) {
    const masks = Array.from({ length: Math.min(SUBSETS_A_STEP, all - first) }, (_, index) => first + index)
    results.set(runs.run(masks), first * size)
    yield (first + masks.length) / all
  }
  return results
}

/** Puts what rounding left over to the largest part of each result, so that the parts add up to the difference. */
function settle(contributions: Float64Array, from: Float64Array, to: Float64Array): void {
  const size = from.length
  for (let cell = 0; cell < size; cell++) {
    let [sum, largest] = [0, cell]
    for (let at = cell; at < contributions.length; at += size) {
      sum += contributions[at] ?? 0
      if (Math.abs(contributions[at] ?? 0) > Math.abs(contributions[largest] ?? 0)) largest = at
    }
    const left = (to[cell] ?? 0) - (from[cell] ?? 0) - sum
    if (contributions.length > 0) contributions[largest] = (contributions[largest] ?? 0) + left
  }
}

/** What each lever does alone and on top of the others, and what all do, by runs of their own. */
function singles(runs: LeverRuns, count: number, size: number) {
  const levers = Array.from({ length: count }, (_, lever) => 2 ** lever)
  const everyone = 2 ** count - 1
  const results = runs.run([0, everyone, ...levers, ...levers.map((lever) => everyone - lever)])
  const difference = (row: number, less: number, cell: number): number =>
    (results[row * size + cell] ?? 0) - (results[less * size + cell] ?? 0)
  const rows = (of: (lever: number, cell: number) => number): Float64Array =>
    Float64Array.from({ length: count * size }, (_, at) => of(Math.floor(at / size), at % size))
  return {
    alone: rows((lever, cell) => difference(2 + lever, 0, cell)),
    onTop: rows((lever, cell) => difference(1, 2 + count + lever, cell)),
    together: Float64Array.from({ length: size }, (_, cell) => difference(1, 0, cell)),
  }
}

/**
 * Owen's attribution: the mean over all orders in which the levers could be set and the groups could come, the
 * levers one after the other, of what each adds. Without groups beside the levers it is Shapley's. Independent of
 * order, adds up; exact up to twelve levers, beyond by sampled orders with a stated error.
 *
 * Yields its progress from 0 to 1.
 *
 * @param size kept values a run
 * @param seed of the sampled orders
 */
export function* attribute(game: Game, size: number, seed: number): Generator<number, Attribution> {
  const { levers, wholes, runs } = game
  const count = levers.length
  const mean = new MeanRuns(game)
  const ends = endsOf(game)
  const exact = count <= EXACT_UP_TO
  const subsets = exact ? yield* everySubset(mean, count, size) : null
  const shares = subsets
    ? { contributions: exactShapley(subsets, count, size), errors: null }
    : yield* sampledShapley(mean, count, size, seed)
  const contributions = new Float64Array((count + wholes.length) * size)
  contributions.set(shares.contributions)
  contributions.set(wholesShares(ends, wholes.length, size), count * size)
  const [from, to] = [ends.slice(0, size), ends.slice(ends.length - size)]
  settle(contributions, from, to)
  const full = runs.at(-1)
  if (!full) throw new Error('a game without runs')
  return { levers, wholes, from, to, contributions, errors: shares.errors, subsets, ...singles(full, count, size) }
}
