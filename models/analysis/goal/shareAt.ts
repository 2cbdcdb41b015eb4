import type { Mover } from './goal'

/** Decimals beyond which a whole count of grains differs only by the rounding of arithmetic. */
const DECIMALS = 10

/** The share of a mover's bounds at a whole count of grains, within them. @param grain in the lever's own unit */
export function shareAt({ min, max }: Mover, count: number, grain: number): number {
  const value = Number((count * grain).toFixed(DECIMALS))
  return Math.min(1, Math.max(0, (value - min) / (max - min)))
}
