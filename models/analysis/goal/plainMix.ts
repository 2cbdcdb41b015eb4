import { CHANGE, type Mover } from './goal'
import type { Landscape } from './landscape'
import { polish } from './polish'
import type { Search } from './search'
import { shareAt } from './shareAt'

/** What a plainer mix may cost more, as a share of the cost. */
const TOLERATED = 2e-3
/** A lever moved by less than this share of its bounds is tried without. */
const SMALL = 0.1
/** One moved by less than this is a trace, which nobody could defend: a mix without it may cost more by `TRACED`. */
const TRACE = 0.05
/** Of a cost about what another seed makes of it; of the change itself more, for a lever left alone is no change at all. */
const TRACED = { cost: 1e-2, change: 5e-2 }
/** What a plainer mix that misses the aim may miss it by more, as a share of it: less than any text shows. */
const MISSED = 1e-4
/** First step when the other levers make up for a change, as a share of their bounds. */
const MAKING_UP = 0.02
/** Grains a value is rounded to, in steps of its lever: the roundest that will do. */
const GRAINS = [1, 0.1, 0.01]
const WHOLE_STEPS = [1]
/** A value has so many neighbours on a grain. */
const NEIGHBOURS = 3

/** The shares of a mover's bounds at whole grains around a share, the nearest first. */
function roundedShares(mover: Mover, share: number, steps: number): readonly number[] {
  const { lever, min, max } = mover
  if (max === min) return []
  const grain = lever.step * steps
  const grains = (min + share * (max - min)) / grain
  return [Math.round(grains), Math.floor(grains), Math.ceil(grains)].map((count) => shareAt(mover, count, grain))
}

/**
 * Of values that no mix for about the same cost allows, the one that reaches the aim most cheaply: no value has more
 * digits, whatever that costs. Of a mix that misses the aim, the one that misses it by least. Null where rounding
 * would make a mix that reaches the aim miss it.
 */
function leastBad(landscape: Landscape, tried: readonly Float64Array[], missing: number): Float64Array | null {
  const judged = tried.map((point) => ({ point, ...landscape.judge(point) }))
  const allowed = missing > 0 ? judged : judged.filter((each) => each.missing === 0)
  const [best] = allowed.sort((a, b) => a.missing - b.missing || a.cost - b.cost)
  return best?.point ?? null
}

/**
 * The same mix in plainer numbers: without the levers that hardly move, and each value as round as it can be
 * for about the same cost, the others making up for it. A mix that misses the aim misses it by hardly more.
 *
 * Yields as the search does.
 */
export function* plainMix(landscape: Landscape, search: Search, point: Float64Array): Generator<number, Float64Array> {
  const { goal, standing } = landscape
  const { missing, cost } = landscape.judge(point)
  const allowed = missing + MISSED * Math.abs(goal.aim.value)
  const asGood = (tried: Float64Array, tolerated = TOLERATED): boolean => {
    const judged = landscape.judge(tried)
    if (missing > 0) return judged.missing <= allowed
    return judged.missing === 0 && judged.cost <= cost + (spent + tolerated) * Math.abs(cost)
  }
  const move = (index: number): number => Math.abs((point[index] ?? 0) - (standing[index] ?? 0))
  let plain = point
  let free = [...point.keys()].filter((index) => move(index) > 0)
  /** what leaving traces out has cost, as a share of the cost: rounding may cost as much as ever on top */
  let spent = 0

  function* tryWithout(left: readonly number[], tolerated = TOLERATED): Generator<number, boolean> {
    const rest = free.filter((index) => !left.includes(index))
    const without = plain.slice()
    for (const index of left) without[index] = standing[index] ?? 0
    const tried = yield* search.refine(without, rest, MAKING_UP)
    if (!asGood(tried, tolerated)) return false
    plain = tried
    free = rest
    return true
  }
  const small = free.filter((index) => move(index) < SMALL).sort((a, b) => move(a) - move(b))
  if (!(yield* tryWithout(small))) for (const index of small) yield* tryWithout([index])
  const traces = free.filter((index) => move(index) < TRACE).sort((a, b) => move(a) - move(b))
  for (const index of traces) yield* tryWithout([index], goal.least === CHANGE ? TRACED.change : TRACED.cost)
  if (missing === 0 && cost !== 0) spent = Math.max(0, landscape.judge(plain).cost - cost) / Math.abs(cost)

  // Those whose steps cost least first: the last one is left with the finest grain.
  const price = (index: number): number => {
    const mover = goal.movers[index]
    const next = plain.slice()
    next[index] = (next[index] ?? 0) + (mover && mover.max > mover.min ? mover.lever.step / (mover.max - mover.min) : 0)
    return Math.abs(landscape.judge(next).cost - cost)
  }
  const prices = new Map(free.map((index) => [index, price(index)]))
  free.sort((a, b) => (prices.get(a) ?? 0) - (prices.get(b) ?? 0))
  const kept = free
  const grains = goal.wholeSteps ? WHOLE_STEPS : GRAINS
  while (free.length > 0) {
    const [index = 0, ...rest] = free
    const mover = goal.movers[index]
    free = rest
    const rounded: Float64Array[] = []
    for (const share of grains.flatMap((steps) => (mover ? roundedShares(mover, plain[index] ?? 0, steps) : []))) {
      const round = plain.slice()
      round[index] = share
      const tried = yield* search.refine(round, rest, MAKING_UP)
      rounded.push(tried)
      if (asGood(tried)) break
    }
    plain = rounded.find((tried) => asGood(tried)) ?? leastBad(landscape, rounded.slice(-NEIGHBOURS), missing) ?? plain
  }
  return goal.wholeSteps ? yield* polish(landscape, plain, kept) : plain
}
