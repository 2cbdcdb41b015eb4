import type { Figure } from '#models/engine/model'
import type { Selection } from '#models/engine/selection'
import type { PairedRuns } from './pairedRuns'
import type { Measure, Sample } from './sample'

/** A bar of the tornado: the result with one figure at its low and at its high, the others most likely. */
export interface Swing {
  readonly figure: Figure
  readonly low: number
  readonly high: number
}

/** What one figure's uncertainty does to a result. */
export interface Sensitivity extends Swing {
  /** Spearman's correlation between the figure's draws and the result; 0 where one of them never changes */
  readonly correlation: number
  /** place among all figures by the length of the bar, and by the strength of the correlation, from 1 */
  readonly placeBySwing: number
  readonly placeByCorrelation: number
}

/** The result with each figure at both ends of its range, one at a time; a run without one changes nothing. */
export function swings(
  mine: PairedRuns,
  held: PairedRuns | null,
  selection: Selection,
  cell: number,
  measure: Measure,
): readonly Swing[] {
  return mine.draws.map((draw, index) => {
    const other = held?.draws[index]
    const at = (value: number): number => {
      mine.runWith(draw, value)
      const level = selection.value(mine.scenario, cell)
      if (measure === 'level') return level
      if (held && other) held.runWith(other, value)
      return level - selection.value(held ? held.scenario : mine.reference, cell)
    }
    return { figure: draw.figure, low: at(draw.figure.low), high: at(draw.figure.high) }
  })
}

/** Correlation of two lists of numbers; 0 where one of them is constant. */
function pearson(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const count = a.length
  let [meanA, meanB] = [0, 0]
  for (let index = 0; index < count; index++) {
    meanA += (a[index] ?? 0) / count
    meanB += (b[index] ?? 0) / count
  }
  let [both, squareA, squareB] = [0, 0, 0]
  for (let index = 0; index < count; index++) {
    const [x, y] = [(a[index] ?? 0) - meanA, (b[index] ?? 0) - meanB]
    both += x * y
    squareA += x * x
    squareB += y * y
  }
  return squareA === 0 || squareB === 0 ? 0 : both / Math.sqrt(squareA * squareB)
}

/** Ranks of values, ties sharing the lowest: how many are smaller. d3's `rank` gives the same, and takes longer. */
function ranks(values: readonly number[]): Float64Array {
  const sorted = Float64Array.from(values).sort()
  return Float64Array.from(values, (value) => {
    let [from, to] = [0, sorted.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if ((sorted[middle] ?? value) < value) from = middle + 1
      else to = middle
    }
    return from
  })
}

/**
 * Which figures matter to one result in one year: both measures of it, the longest bar first.
 * Runs in which the result does not exist are left out of the correlation. None for a measure that the sample does not keep.
 */
export function sensitivities(
  mine: PairedRuns,
  held: PairedRuns | null,
  sample: Sample,
  cell: number,
  measure: Measure,
): readonly Sensitivity[] {
  const values = sample.values(cell, measure)
  const present = Array.from(values.keys()).filter((run) => Number.isFinite(values[run]))
  const resultRanks = ranks(present.map((run) => values[run] ?? 0))
  const selection = sample.kept[measure]
  const bars = selection ? swings(mine, held, selection, cell, measure) : []
  const found = bars.map((bar, index) => {
    const draw = mine.draws[index]
    const moves = resultRanks.length > 1 && draw !== undefined
    const correlation = moves ? pearson(ranks(present.map((run) => mine.drawn(draw, run))), resultRanks) : 0
    return { ...bar, correlation }
  })
  const places = (size: (each: Swing & { correlation: number }) => number): ReadonlyMap<Figure, number> =>
    new Map([...found].sort((a, b) => size(b) - size(a)).map(({ figure }, place) => [figure, place + 1]))
  const bySwing = places(({ low, high }) => spread({ low, high }))
  const byCorrelation = places(({ correlation }) => Math.abs(correlation))
  return found
    .map((each) => ({
      ...each,
      placeBySwing: bySwing.get(each.figure) ?? 0,
      placeByCorrelation: byCorrelation.get(each.figure) ?? 0,
    }))
    .sort((a, b) => a.placeBySwing - b.placeBySwing)
}

/** The length of a bar; 0 where the result does not exist at an end. */
export const spread = ({ low, high }: Pick<Swing, 'low' | 'high'>): number => {
  const length = Math.abs(high - low)
  return Number.isFinite(length) ? length : 0
}

/** So many places apart, among those that matter, and the two measures tell different stories. */
const APART = 3
const MATTERS = 8

/** The figures that matter by one measure and whose place by the other is far from it. */
export const disagreements = (list: readonly Sensitivity[]): readonly Sensitivity[] =>
  list.filter(
    ({ placeBySwing, placeByCorrelation, correlation, low, high }) =>
      Math.min(placeBySwing, placeByCorrelation) <= MATTERS &&
      (spread({ low, high }) > 0 || Math.abs(correlation) > 0.1) &&
      Math.abs(placeBySwing - placeByCorrelation) >= APART,
  )
