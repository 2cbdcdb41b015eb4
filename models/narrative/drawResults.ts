import { finish } from '#models/analysis/finish'
import { DrawnReference } from '#models/analysis/uncertainty/drawnReference'
import { PairedRuns } from '#models/analysis/uncertainty/pairedRuns'
import { RUNS } from '#models/analysis/uncertainty/runs'
import { filling, Sample } from '#models/analysis/uncertainty/sample'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { type DrawnResult, type Draws, drawnResults } from '#models/belgium/warnings/draws'
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

/** Draws every result whose spread the warnings tell, all in the same runs. Yields its progress from 0 to 1. */
export function* drawing(draws = RUNS, seed = SEED): Generator<number, Draws> {
  const reference = new DrawnReference(belgium, program, {}, seed)
  const results = Object.entries<DrawnResult>(drawnResults).map(([id, result]) => {
    const level = new Selection(belgium, [result.series], yearsOf(result))
    const sample = new Sample(new PairedRuns(reference, result.settings), null, { level }, draws)
    return { id, as: result.as, sample }
  })
  yield* filling(results.map(({ sample }) => sample))
  return Object.fromEntries(results.map(({ id, sample, as }) => [id, spreadOf(sample, as)])) as unknown as Draws
}

/** The same in one go. */
export const drawResults = (draws?: number, seed?: number): Draws => finish(drawing(draws, seed))
