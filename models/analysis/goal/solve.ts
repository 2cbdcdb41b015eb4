import type { Model } from '#models/engine/assemble'
import type { Program } from '#models/engine/program'
import { type Answer, CHANGE, type Goal, type Mix } from './goal'
import { Landscape } from './landscape'
import { limitsOf } from './limits'
import { plainMix } from './plainMix'
import { Search } from './search'

const ALTERNATIVES = 3
/** Mixes that differ less than this share of a lever's bounds are one. */
const DISTINCT = 0.1
/** A lever moved less than this is left alone. */
const MOVED = 1e-3

const distance = (a: Float64Array, b: Float64Array): number =>
  a.reduce((most, share, index) => Math.max(most, Math.abs(share - (b[index] ?? 0))), 0)

/**
 * Searches the mix of levers that reaches a goal at the least cost, up to three others that differ
 * from it (each without one of its levers, or with the least change), and what limits it; when the
 * goal cannot be reached, the mix that comes nearest.
 *
 * Yields its progress from 0 to 1. The same seed gives the same answer.
 */
export function* solveGoal(model: Model, program: Program, goal: Goal, seed: number): Generator<number, Answer> {
  const landscape = new Landscape(model, program, goal)
  const share = 1 / (ALTERNATIVES + 2)
  let done = 0
  function* search(fixed: ReadonlySet<number>, within: Landscape): Generator<number, Float64Array> {
    const search = new Search(within, seed, fixed)
    const run = search.run()
    let step = run.next()
    for (; !step.done; step = run.next()) yield Math.min(0.99, done + step.value * share)
    const plain = plainMix(within, search, step.value)
    done += share
    let next = plain.next()
    for (; !next.done; next = plain.next()) yield Math.min(0.99, done)
    return next.value
  }

  let best = yield* search(new Set(), landscape)
  const reached = landscape.judge(best).missing === 0
  const found = [best]
  if (reached) {
    const consider = (point: Float64Array): void => {
      if (landscape.judge(point).missing > 0) return
      if (found.every((other) => distance(point, other) >= DISTINCT)) found.push(point)
    }
    const move = (index: number): number => Math.abs((best[index] ?? 0) - (landscape.standing[index] ?? 0))
    const moved = [...best.keys()].filter((index) => move(index) > MOVED).sort((a, b) => move(b) - move(a))
    for (const index of moved.slice(0, ALTERNATIVES)) consider(yield* search(new Set([index]), landscape))
    if (goal.least !== CHANGE)
      consider(yield* search(new Set(), new Landscape(model, program, { ...goal, least: CHANGE })))
    // Plain numbers cost a little: one of the others may have come out cheaper.
    const cost = new Map(found.map((point) => [point, landscape.judge(point).cost]))
    found.sort((a, b) => (cost.get(a) ?? 0) - (cost.get(b) ?? 0))
    best = found[0] ?? best
  }
  const mixOf = (point: Float64Array): Mix => ({ ...landscape.mix(point), limits: limitsOf(landscape, point) })
  return { reached, ...mixOf(best), alternatives: found.slice(1, 1 + ALTERNATIVES).map(mixOf) }
}
