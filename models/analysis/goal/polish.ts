import type { Mover } from './goal'
import type { Judged, Landscape } from './landscape'
import { shareAt } from './shareAt'

/** What a mix has to be cheaper by, or nearer to the aim, to take the place of another: a share, more than rounding. */
const FELT = 1e-9
/** A step of one lever, or of two at once: one less of each, or one in the place of the other. */
const DIRECTIONS = [
  [-1, 0],
  [1, 0],
  [-1, -1],
  [-1, 1],
  [1, -1],
] as const

/** A mover's share so many whole steps of its lever further on; the same where it is at its bound. */
function moved(mover: Mover, share: number, steps: number): number {
  const { lever, min, max } = mover
  if (max === min || steps === 0) return share
  return shareAt(mover, Math.round((min + share * (max - min)) / lever.step) + steps, lever.step)
}

const better = (tried: Judged, best: Judged): boolean =>
  tried.missing > 0 || best.missing > 0
    ? tried.missing < best.missing * (1 - FELT)
    : tried.cost < best.cost - FELT * Math.abs(best.cost)

/**
 * A mix on whole steps, and no other on whole steps next to it is better: each lever that it moves is tried a step to
 * either side, alone and together with each other. What rounding one lever after the other gives is not the best.
 *
 * @param free coordinates that may move
 */
export function* polish(
  landscape: Landscape,
  from: Float64Array,
  free: readonly number[],
): Generator<number, Float64Array> {
  let best = { point: from, judged: landscape.judge(from) }
  const around = (index: number, steps: number): number => {
    const mover = landscape.goal.movers[index]
    const share = best.point[index] ?? 0
    return mover ? moved(mover, share, steps) : share
  }
  for (let improved = true; improved; ) {
    improved = false
    for (const [position, one] of free.entries()) {
      for (const other of free.slice(position))
        for (const [first, second] of DIRECTIONS) {
          // A step of one alone is tried once, not beside each other.
          if ((other === one) !== (second === 0)) continue
          const point = best.point.slice()
          point[one] = around(one, first)
          point[other] = other === one ? (point[one] ?? 0) : around(other, second)
          const judged = landscape.judge(point)
          if (!better(judged, best.judged)) continue
          best = { point, judged }
          improved = true
        }
      yield 1
    }
  }
  return best.point
}
