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

function valuesOf({ settings, series, year, times = false }: DrawnResult, draws: number, seed: number): Float64Array {
  const selection = new Selection(belgium, [series], times ? [belgium.firstYear, year] : [year])
  const sample = new Sample(new PairedRuns(belgium, program, settings, {}, seed), null, { level: selection }, draws)
  sample.extend(draws)
  if (!times) return sample.values(0, 'level')
  const first = sample.values(0, 'level')
  return sample.values(1, 'level').map((value, draw) => value / (first[draw] ?? Number.NaN))
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
