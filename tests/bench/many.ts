import { drawKey, triangular, uniform } from '#models/analysis/uncertainty/draw'
import { drawnFigures } from '#models/analysis/uncertainty/drawn'
import { pairedRuns } from '#models/analysis/uncertainty/pairedRuns'
import { fanShares, quantile } from '#models/analysis/uncertainty/quantile'
import { Sample } from '#models/analysis/uncertainty/sample'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { settingsOf } from '#models/belgium/studies'
import { layoutOf, parameters, type Settings } from '#models/engine/parameters'
import { runMany } from '#models/engine/runMany'
import { Selection } from '#models/engine/selection'
import { leverRange } from '#models/engine/settings'
import type { Cell } from '#models/exchange/csv'
import { parquetOfRows } from '#models/exchange/rows/parquet'
import type { RowTable } from '#models/exchange/rows/table'
import { BatchTable } from '#models/exchange/table/batchTable'
import { divisorOf } from '#shared/units/unit'
import { attributed } from '../support/attributed'
import { type BenchLine, median, relativeSpread } from './line'
import { figureIndex } from './yardstick/layout'
import { PER_SERIES } from './yardstick/perSeries'
import type { Series } from './yardstick/series'
import { StraightLine } from './yardstick/straightLine'

const SETTINGS: Settings = {
  'research.intensity': { value: 4, by: 2030 },
  'skills.engineers': { value: 10_000 },
  'skills.talent': { value: 1500, by: 2026 },
}

const SERIES = [
  'jobs.total',
  'jobs.net',
  'turnover.total',
  'public.cost',
  'public.balance',
  'public.taxReturn',
  'gdp',
  'research.intensityReached',
  'research.staff',
  'research.needed',
  'research.spending',
  'defence.turnover.core',
  'defence.orders',
  'defence.backlog',
  'defence.jobs.direct',
  'dependency.usShareReached',
  'dependency.europeanShare',
  'dependency.index',
  'region.wallonia.jobs',
  'region.flanders.jobs',
] as const

function time(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Ratios of two pieces of work taken by turns, after both have been warmed up, for each series of their models. */
function compare(name: string, target: number, rounds: number, ours: () => void, theirs: () => void): BenchLine {
  for (let warm = 0; warm < 2; warm++) {
    ours()
    theirs()
  }
  const ratios = Array.from({ length: rounds }, () => (time(ours) / time(theirs)) * PER_SERIES)
  return { name, value: median(ratios), target, unit: 'ratio', spread: relativeSpread(ratios) }
}

/** Runs that differ in three levers: the reference is made once, and only what is asked for is kept. */
export function benchBatch(rounds: number): BenchLine {
  const rows = 1000
  const levers = belgium.levers.filter(({ id }) => SETTINGS[id])
  const slots = levers.map((lever) => [layoutOf(belgium).value.get(lever) ?? 0, divisorOf(lever.unit)] as const)
  const settingOf = (row: number, lever: number): number => {
    const { min, max } = levers[lever] ?? { min: 0, max: 1 }
    return min + ((typeof max === 'number' ? max : 1) - min) * (((row * (7 + lever)) % rows) / rows)
  }
  const first = parameters(belgium, SETTINGS, {})
  const reference = new Float64Array(program.values)
  program.run(parameters(belgium, {}, {}), reference, reference)
  const selection = new Selection(belgium, SERIES)
  const byHand = new StraightLine()
  byHand.setLevers(SETTINGS as Record<string, { value: number; by?: number }>)
  return compare(
    'a run within a batch of 1 000 rows that differ in three levers, against the hand-written model',
    1,
    rounds,
    () => {
      runMany(
        program,
        first.slice(),
        reference,
        rows,
        (index, row) => {
          for (const [lever, [slot, divisor]] of slots.entries()) row[slot] = settingOf(index, lever) / divisor
        },
        selection,
      )
    },
    () => {
      for (let row = 0; row < rows; row++) {
        for (const [lever] of slots.entries()) byHand.levers[lever] = settingOf(row, lever)
        byHand.run()
      }
    },
  )
}

/** A table of scenarios as `levier batch` makes it, all series to Parquet: run and written, against written alone. */
export function benchTable(rows: number, rounds: number): BenchLine {
  const levers = belgium.levers.filter(({ id }) => SETTINGS[id])
  const scenarios = Array.from({ length: rows }, (_, row) => ({
    name: `${row}`,
    notes: '',
    levers: Object.fromEntries(
      levers.map((lever, index) => {
        const { min, max } = leverRange(lever, {})
        return [lever.id, { value: min + ((max - min) * ((row * (7 + index)) % rows)) / rows }]
      }),
    ),
    assumptions: {},
  }))
  const table = new BatchTable(
    scenarios,
    belgium.equations.map(({ variable }) => variable.id),
  )
  // As many numbers, other ones in each row, that are there already.
  const few = Array.from({ length: 100 }, (_, row) => {
    const cells: Cell[] = []
    table.write(1 + Math.floor((row * rows) / 100), cells)
    return cells
  })
  const known: RowTable = {
    columns: table.columns,
    write: (number, row) => {
      for (const [column, cell] of (few[number % few.length] ?? []).entries()) row[column] = cell
      row[0] = number
    },
  }
  const written = (each: RowTable): number => {
    let bytes = 0
    for (const piece of parquetOfRows(each, { first: 1, last: rows })) bytes += piece.length
    return bytes
  }
  written(known)
  const ratios = Array.from({ length: rounds }, () => time(() => written(table)) / time(() => written(known)))
  return {
    name: `${rows} rows of \`levier batch\`, all series to Parquet, against writing as many known numbers`,
    value: median(ratios),
    target: 2.5,
    unit: 'ratio',
    spread: relativeSpread(ratios),
  }
}

/** The same draws, runs and quantiles written out by hand. */
function handWrittenBand(runs: number): () => void {
  const model = new StraightLine()
  model.setLevers(SETTINGS as Record<string, { value: number; by?: number }>)
  const known = drawnFigures(belgium).filter(({ id }) => Object.hasOwn(figureIndex, id))
  const figures = known.map((figure) => ({
    ...figure,
    key: drawKey(42, figure.id),
    at: figureIndex[figure.id as keyof typeof figureIndex],
    divisor: divisorOf(figure.unit),
  }))
  const years = belgium.years.length
  // As many series as are asked of ours.
  const held = (Object.keys(model.scenario) as (keyof Series)[]).slice(0, SERIES.length)
  return () => {
    const kept = held.map(() => Array.from({ length: years }, () => new Float64Array(runs)))
    for (let run = 0; run < runs; run++) {
      for (const { key, low, value, high, at, divisor } of figures)
        model.figures[at] = triangular(uniform(run, key), low, value, high) / divisor
      model.run()
      for (const [index, id] of held.entries()) {
        const series = model.scenario[id]
        for (let year = 0; year < years; year++) {
          const column = kept[index]?.[year]
          if (column) column[run] = series[year] ?? 0
        }
      }
    }
    for (const series of kept)
      for (const values of series) {
        values.sort()
        for (const share of fanShares) quantile(values, share)
      }
  }
}

/** The band of twenty series over all years. */
export function benchUncertainty(runs: number, rounds: number): BenchLine {
  const selection = new Selection(belgium, SERIES)
  return compare(
    `uncertainty, ${runs} paired runs with quantiles of ${SERIES.length} series, against a hand-written loop`,
    1.5,
    rounds,
    () => {
      const sample = new Sample(
        pairedRuns(belgium, program, { settings: SETTINGS, assumptions: {} }, 42),
        null,
        { level: selection },
        runs,
      )
      sample.extend(runs)
      sample.quantiles('level', fanShares)
    },
    handWrittenBand(runs),
  )
}

/** Exact attribution of ten levers to one series in every year. */
export function benchAttribution(rounds: number): BenchLine {
  const ten: Settings = Object.fromEntries(Object.entries(settingsOf('everything-recommended')).slice(0, 10))
  const selection = new Selection(belgium, ['jobs.total'])
  const byHand = new StraightLine()
  // How it is set costs nothing: each of its runs takes every lever, changed or not.
  byHand.setLevers(SETTINGS as Record<string, { value: number; by?: number }>)
  return compare(
    'exact attribution of ten changed levers, against 1 024 runs of the hand-written model',
    1.5,
    rounds,
    () => {
      attributed(ten, {}, selection)
    },
    () => {
      for (let run = 0; run < 1024; run++) byHand.run()
    },
  )
}

/** The cost of one run among few and among many, and what is held in memory meanwhile. */
export function benchRuns(many: number, rounds: number): readonly BenchLine[] {
  const few = 100
  const side = pairedRuns(belgium, program, { settings: SETTINGS, assumptions: {} }, 42)
  const runs = (count: number): void => {
    for (let run = 0; run < count; run++) side.run(run)
  }
  const held = (): number => {
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return heapUsed + arrayBuffers
  }
  runs(2000)
  const before = held()
  // As many runs on both sides, taken by turns.
  const ratios = Array.from({ length: rounds }, () => {
    const each = Array.from({ length: many / few }, () => time(() => runs(few)))
    return time(() => runs(many)) / each.reduce((sum, duration) => sum + duration, 0)
  })
  return [
    {
      name: `cost of a run, ${many} runs in one go against ${few}`,
      value: median(ratios),
      target: 1.1,
      unit: 'ratio',
      spread: relativeSpread(ratios),
    },
    { name: `memory after ${many} runs against that before`, value: held() / before, target: 1.1, unit: 'ratio' },
  ]
}
