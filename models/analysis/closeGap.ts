import type { Lever } from '#models/engine/model'
import type { Settings } from '#models/engine/parameters'

/** One lever that would help to reach a target, and how far. */
export interface Remedy {
  readonly lever: Lever
  readonly value: number
  readonly by: number | undefined
  /** share of the gap it closes alone, 1 when all of it */
  readonly closes: number
}

/** A remedy that closes less than this is not worth a sentence. */
const WORTH_SAYING = 0.02
const HALVINGS = 12

/**
 * The levers that would, each alone, close the gap between a result and its target, the most useful
 * first. Where a lever's full range is more than needed, the smallest sufficient value on its step.
 *
 * @param gap what is missing under some settings; zero or less when the target is reached
 * @param candidates levers that may be moved, with the range they may take and the year to set
 */
export function closeGap(
  settings: Settings,
  gap: (settings: Settings) => number,
  candidates: readonly {
    readonly lever: Lever
    readonly from: number
    readonly to: number
    readonly by: number | undefined
  }[],
): readonly Remedy[] {
  const missing = gap(settings)
  if (missing <= 0) return []
  const remedies = candidates.flatMap(({ lever, from, to, by }): Remedy[] => {
    if (from === to) return []
    const steps = Math.round(Math.abs(to - from) / lever.step)
    const at = (step: number): number =>
      step >= steps ? to : Number((from + Math.sign(to - from) * step * lever.step).toFixed(6))
    const left = (step: number): number =>
      gap({ ...settings, [lever.id]: by === undefined ? { value: at(step) } : { value: at(step), by } })
    const best = left(steps)
    const closes = Math.min(1, (missing - best) / missing)
    if (closes < WORTH_SAYING) return []
    if (best > 0) return [{ lever, value: to, by, closes }]
    let [low, high] = [0, steps]
    for (let halving = 0; halving < HALVINGS && high - low > 1; halving++) {
      const middle = Math.floor((low + high) / 2)
      if (left(middle) > 0) low = middle
      else high = middle
    }
    return [{ lever, value: at(high), by, closes: 1 }]
  })
  return remedies.sort((a, b) => b.closes - a.closes)
}
