/** What one thing adds, in the unit drawn. */
export interface Part {
  readonly id: string
  readonly value: number
}

/** A floating bar from where the parts before left off, as shares of the width from 0 to 1. */
export interface Fall {
  readonly id: string
  readonly from: number
  readonly to: number
}

export interface WaterfallLayout {
  /** where it begins, and where all parts together lead */
  readonly start: number
  readonly end: number
  readonly falls: readonly Fall[]
}

const PAD = 0.04

/** What a start and the parts after it lead to, one after the other. */
export function levelsOf(start: number, parts: readonly { readonly value: number }[]): readonly number[] {
  const levels = [start]
  for (const { value } of parts) levels.push((levels.at(-1) ?? start) + value)
  return levels
}

/** From a value to another, part by part; the scale begins near them, so nothing is drawn from zero. */
export function layoutWaterfall(start: number, parts: readonly Part[]): WaterfallLayout {
  const levels = levelsOf(start, parts)
  const [low, high] = [Math.min(...levels), Math.max(...levels)]
  const room = (high - low) * PAD
  const share = (value: number): number => (high > low ? (value - low + room) / (high - low + 2 * room) : 0.5)
  return {
    start: share(start),
    end: share(levels.at(-1) ?? start),
    falls: parts.map(({ id }, index) => ({
      id,
      from: share(levels[index] ?? start),
      to: share(levels[index + 1] ?? start),
    })),
  }
}
