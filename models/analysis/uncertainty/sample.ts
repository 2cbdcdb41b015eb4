import type { Selection } from '#models/engine/selection'
import type { PairedRuns } from './pairedRuns'
import { quantile, sortedNumbers } from './quantile'

/** What is looked at in each run: the scenario itself, or what it differs by from what it is held against. */
export const measures = ['level', 'difference'] as const
export type Measure = (typeof measures)[number]

/** Which values of each run are kept: of levels, of differences, or of both. */
export type Kept = Readonly<Partial<Record<Measure, Selection>>>

/** Runs between two looks at whether anybody still wants the answer. */
export const RUNS_A_SLICE = 100

/**
 * The sample of an uncertainty study: the asked values of each run, scenario beside reference with the
 * same draws, filled a few runs at a time.
 */
export class Sample {
  private done = 0
  /** one array of kept values a cell, in the series' own units */
  private readonly columns: Readonly<Record<Measure, readonly Float64Array[]>>
  /** how many years of each run are looked at, from the first */
  private readonly span: number

  /** @param held what the scenario is held against, with the same seed; null: its own reference */
  constructor(
    private readonly mine: PairedRuns,
    private readonly held: PairedRuns | null,
    readonly kept: Kept,
    readonly runs: number,
  ) {
    const columns = (measure: Measure) => Array.from({ length: kept[measure]?.size ?? 0 }, () => new Float64Array(runs))
    this.columns = { level: columns('level'), difference: columns('difference') }
    this.span = Math.max(0, ...Object.values(kept).map(({ span }) => span))
  }

  /** How many runs have been made. */
  get count(): number {
    return this.done
  }

  get finished(): boolean {
    return this.done >= this.runs
  }

  /** Makes at most so many further runs. */
  extend(runs: number): void {
    const end = Math.min(this.runs, this.done + runs)
    const { mine, held, kept, columns, span } = this
    for (; this.done < end; this.done++) {
      mine.run(this.done, span)
      held?.run(this.done, span)
      const against = held ? held.scenario : mine.reference
      const { level, difference } = kept
      if (level)
        for (const [cell, values] of columns.level.entries()) values[this.done] = level.value(mine.scenario, cell)
      if (difference)
        for (const [cell, values] of columns.difference.entries())
          values[this.done] = difference.value(mine.scenario, cell) - difference.value(against, cell)
    }
  }

  /** The values of a cell so far, in the order of the runs. A copy. */
  values(cell: number, measure: Measure): Float64Array {
    return this.columns[measure][cell]?.slice(0, this.done) ?? new Float64Array(0)
  }

  /** Quantiles of every cell so far: one row of shares a cell. NaN where a value exists in no run. */
  quantiles(measure: Measure, shares: readonly number[]): Float64Array {
    const rows = new Float64Array(this.columns[measure].length * shares.length)
    const scratch = new Float64Array(this.done)
    for (const [cell, column] of this.columns[measure].entries()) {
      scratch.set(column.subarray(0, this.done))
      const sorted = sortedNumbers(scratch)
      for (const [index, share] of shares.entries()) rows[cell * shares.length + index] = quantile(sorted, share)
    }
    return rows
  }
}

/** Fills samples side by side, so that a reference they share is drawn once a run. Yields its progress from 0 to 1. */
export function* filling(samples: readonly Sample[]): Generator<number, void> {
  while (samples.some(({ finished }) => !finished)) {
    for (let run = 0; run < RUNS_A_SLICE; run++) for (const sample of samples) sample.extend(1)
    yield Math.min(...samples.map(({ count, runs }) => count / runs))
  }
}
