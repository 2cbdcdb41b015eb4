import type { Lever } from '#models/engine/model'
import type { Settings } from '#models/engine/parameters'

/** A lever as it would be set. */
export interface Move {
  readonly lever: Lever
  readonly value: number
  readonly by: number | undefined
}

/** One lever, or several together, that would help to reach a target, and how far. */
export interface Remedy {
  readonly moves: readonly Move[]
  /** share of the gap that is closed, 1 when all of it */
  readonly closes: number
}

/** Settings with some levers moved. */
export const withMoves = (settings: Settings, moves: readonly Move[]): Settings => ({
  ...settings,
  ...Object.fromEntries(moves.map(({ lever, value, by }) => [lever.id, by === undefined ? { value } : { value, by }])),
})

/** A lever that may be moved, from where it stands towards one end of its range, and the year to set. */
export interface Candidate {
  readonly lever: Lever
  readonly from: number
  readonly to: number
  readonly by: number | undefined
}

/** A remedy that closes less than this is not worth a sentence. */
const WORTH_SAYING = 0.02
/** Places tried over a range before the search narrows: a result may rise and fall again on the way. */
const PROBES = 8

/** Values a lever passes on its way, on its step counted from its minimum, ending where it is headed. */
function valuesBetween({ lever, from, to }: Candidate): {
  readonly count: number
  readonly at: (index: number) => number
} {
  const sign = Math.sign(to - from)
  const stepsTo = (value: number) => (value - lever.min) / lever.step
  const first = sign > 0 ? Math.floor(stepsTo(from) + ROUNDING) + 1 : Math.ceil(stepsTo(from) - ROUNDING) - 1
  const last = sign > 0 ? Math.ceil(stepsTo(to) - ROUNDING) : Math.floor(stepsTo(to) + ROUNDING)
  const count = from === to ? 0 : Math.max(1, Math.abs(last - first) + 1)
  const at = (index: number): number =>
    index >= count - 1 ? to : Number((lever.min + (first + sign * index) * lever.step).toFixed(DECIMALS))
  return { count, at }
}
const ROUNDING = 1e-6
const DECIMALS = 6

/**
 * The levers that would, each alone, close the gap between a result and its target, the most useful
 * first. Where a lever is more than enough, the value on its step nearest to where it stands that suffices.
 *
 * @param gap what is missing under some settings; zero or less when the target is reached
 */
export function closeGap(
  settings: Settings,
  gap: (settings: Settings) => number,
  candidates: readonly Candidate[],
): readonly Remedy[] {
  const missing = gap(settings)
  if (!(missing > 0)) return []
  const remedies = candidates.flatMap((candidate): Remedy[] => {
    const { lever, by } = candidate
    const { count, at } = valuesBetween(candidate)
    const left = (index: number): number => gap(withMoves(settings, [{ lever, value: at(index), by }]))
    const remedy = (index: number, closes: number): Remedy => ({ moves: [{ lever, value: at(index), by }], closes })
    const probes = new Set(Array.from({ length: PROBES }, (_, probe) => Math.ceil((count * (probe + 1)) / PROBES) - 1))
    let before = -1
    let best = { index: -1, left: missing }
    for (const index of count > 0 ? probes : []) {
      const here = left(index)
      if (here < best.left) best = { index, left: here }
      if (here <= 0) break
      before = index
    }
    if (best.left > 0) {
      const closes = (missing - best.left) / missing
      return closes < WORTH_SAYING ? [] : [remedy(best.index, closes)]
    }
    let [low, high] = [before, best.index]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (left(middle) > 0) low = middle
      else high = middle
    }
    return [remedy(high, 1)]
  })
  return remedies.sort((a, b) => b.closes - a.closes)
}
