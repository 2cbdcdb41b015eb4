import type { Settings } from '#models/engine/parameters'
import { type Candidate, closeGap, type Remedy, withMoves } from './closeGap'

/** How many of the levers that help most, each alone, are tried together. */
const PAIRED = 5

/**
 * Two levers that together close a gap that none closes alone: the first as far as helps most, the second no further
 * than it must. Those that do most alone come first.
 *
 * @param alone what each lever does alone, the most useful first, as `closeGap` gives it
 */
export function closeGapByTwo(
  settings: Settings,
  gap: (settings: Settings) => number,
  candidates: readonly Candidate[],
  alone: readonly Remedy[],
): readonly Remedy[] {
  if (alone.some(({ closes }) => closes >= 1)) return []
  const moves = alone.slice(0, PAIRED).flatMap((remedy) => remedy.moves)
  return moves.flatMap((first, index) => {
    const begun = withMoves(settings, [first])
    return moves.slice(index + 1).flatMap(({ lever }): Remedy[] => {
      const second = candidates.filter((each) => each.lever === lever)
      return closeGap(begun, gap, second)
        .filter(({ closes }) => closes >= 1)
        .map((remedy) => ({ moves: [first, ...remedy.moves], closes: 1 }))
    })
  })
}
