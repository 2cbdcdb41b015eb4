import { atLeast, atMost } from '#models/analysis/atLeast'
import { DrawnReference } from '#models/analysis/uncertainty/drawnReference'
import { PairedRuns } from '#models/analysis/uncertainty/pairedRuns'
import { quantile, sortedNumbers } from '#models/analysis/uncertainty/quantile'
import { RUNS } from '#models/analysis/uncertainty/runs'
import { filling, Sample } from '#models/analysis/uncertainty/sample'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { type DrawnId, type DrawnResult, drawnResults } from '#models/belgium/warnings/draws'
import { type DrawnNumber, type DrawnShown, drawnKey } from '#models/belgium/warnings/warning'
import { warnings } from '#models/belgium/warnings/warnings'
import { Selection } from '#models/engine/selection'

/** Sentences that say the same everywhere rest on the same draws, whatever the study's. */
const SEED = 42

function yearsOf({ as, year }: DrawnResult): readonly number[] {
  if (as === 'times') return [belgium.firstYear, year]
  return as === 'sum' ? belgium.years.filter((each) => each <= year) : [year]
}

/** What is told of a draw, from its values in those years. */
function told(values: readonly number[], as: DrawnResult['as']): number {
  const last = values.at(-1) ?? Number.NaN
  if (as === 'times') return last / (values[0] ?? Number.NaN)
  return as === 'sum' ? values.reduce((sum, value) => sum + value, 0) : last
}

/** What is told of a result in each draw. */
function spreadOf(sample: Sample, as: DrawnResult['as']): Float64Array {
  const years = Array.from({ length: sample.kept.level?.size ?? 0 }, (_, cell) => sample.values(cell, 'level'))
  return Float64Array.from({ length: sample.count }, (_, draw) =>
    told(
      years.map((values) => values[draw] ?? Number.NaN),
      as,
    ),
  )
}

/** The values of every result whose spread the warnings tell, a value a draw, all in the same runs. */
export function drawResults(draws = RUNS, seed = SEED): Readonly<Record<DrawnId, Float64Array>> {
  const reference = new DrawnReference(belgium, program, {}, seed)
  const results = Object.entries<DrawnResult>(drawnResults).map(([id, result]) => {
    const level = new Selection(belgium, [result.series], yearsOf(result))
    const sample = new Sample(new PairedRuns(reference, result.settings), null, { level }, draws)
    return { id, as: result.as, sample }
  })
  for (const _ of filling(results.map(({ sample }) => sample)));
  return Object.fromEntries(results.map(({ id, sample, as }) => [id, spreadOf(sample, as)])) as Record<
    DrawnId,
    Float64Array
  >
}

/** Shares of draws below and above which one in twenty lies. */
const NINE_OF_TEN = [0.05, 0.95] as const

function numberOf({ show }: DrawnShown, values: Float64Array): DrawnNumber {
  if (show !== 'range')
    return values.filter((value) => atLeast(value, show.least) && atMost(value, show.most)).length / values.length
  const [low, high] = NINE_OF_TEN
  const sorted = sortedNumbers(values.slice())
  return [quantile(sorted, low), quantile(sorted, high)]
}

/** Every number that a warning tells of a spread, by its key. */
export function drawnNumbers(): Readonly<Record<string, DrawnNumber>> {
  const values = drawResults()
  const shown = warnings.flatMap(({ numbers }) => Object.values(numbers)).filter((each) => 'drawn' in each)
  return Object.fromEntries(shown.map((each) => [drawnKey(each), numberOf(each, values[each.drawn])]))
}
