import { finish } from '#models/analysis/finish'
import { PairedRuns } from '#models/analysis/uncertainty/pairedRuns'
import { Sample } from '#models/analysis/uncertainty/sample'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { type DrawnId, type DrawnResult, type Draws, drawnResults } from '#models/belgium/warnings/draws'
import { Selection } from '#models/engine/selection'

/** Odds are told of so many draws. */
export const ODDS_DRAWS = 1000
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

function valuesOf(result: DrawnResult, draws: number, seed: number): Float64Array {
  const years = yearsOf(result)
  const runs = new PairedRuns(belgium, program, result.settings, {}, seed)
  const sample = new Sample(runs, null, { level: new Selection(belgium, [result.series], years) }, draws)
  sample.extend(draws)
  const columns = years.map((_, cell) => sample.values(cell, 'level'))
  return Float64Array.from({ length: draws }, (_, draw) =>
    told(
      columns.map((column) => column[draw] ?? Number.NaN),
      result.as,
    ),
  )
}

/** Draws every result whose spread the warnings tell, in steps of some hundredths of a second. Yields its progress. */
export function* drawing(draws = ODDS_DRAWS, seed = SEED): Generator<number, Draws> {
  const ids = Object.keys(drawnResults) as DrawnId[]
  const found = new Map<DrawnId, Float64Array>()
  for (const id of ids) {
    found.set(id, valuesOf(drawnResults[id], draws, seed))
    yield found.size / ids.length
  }
  return Object.fromEntries(found) as unknown as Draws
}

/** The same in one go. */
export const drawResults = (draws?: number, seed?: number): Draws => finish(drawing(draws, seed))
