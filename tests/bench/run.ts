import { Bench } from 'tinybench'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { parameters } from '#models/engine/parameters'
import { type BenchLine, median, relativeSpread } from './line'
import { PER_SERIES } from './yardstick/perSeries'
import { StraightLine } from './yardstick/straightLine'

const SETTINGS = { 'research.intensity': { value: 4, by: 2030 }, 'skills.talent': { value: 1500, by: 2026 } }
/** Runs in one timed sample: a single run is too short for the clock. */
const RUNS = 50

/** A run of the generated program, reference and scenario, against the hand-written model, for each series. */
export async function benchRun(milliseconds: number, rounds: number): Promise<BenchLine> {
  const referenceRow = parameters(belgium, {}, {})
  const scenarioRow = parameters(belgium, SETTINGS, {})
  const reference = new Float64Array(program.values)
  const scenario = new Float64Array(program.values)
  const byHand = new StraightLine()
  byHand.setLevers(SETTINGS)

  const generated = (): void => {
    for (let run = 0; run < RUNS; run++) {
      program.run(referenceRow, reference, reference)
      program.run(scenarioRow, scenario, reference)
    }
  }
  const handWritten = (): void => {
    for (let run = 0; run < RUNS; run++) byHand.run()
  }

  // Taken by turns, in short rounds, so that a slower moment of the machine falls on both.
  const ratios: number[] = []
  for (let round = 0; round < rounds; round++) {
    const bench = new Bench({ time: milliseconds / rounds / 2, warmupTime: milliseconds / rounds / 4 })
    bench.add('generated', generated).add('hand-written', handWritten)
    await bench.run()
    const [ours = Number.NaN, theirs = Number.NaN] = bench.tasks.map(({ result }) =>
      'latency' in result ? result.latency.p50 : Number.NaN,
    )
    ratios.push((ours / theirs) * PER_SERIES)
  }
  return {
    name: 'a series of one run of the generated program against one of the hand-written model',
    value: median(ratios),
    target: 1.2,
    unit: 'ratio',
    spread: relativeSpread(ratios),
  }
}
