import type { Selection } from '#models/engine/selection'
import type { PairedRuns } from './pairedRuns'
import { quantile, sortedNumbers } from './quantile'

/** What is looked at in each run: the scenario itself, or what it differs by from what it is held against. */
export type Measure = 'level' | 'difference'

/**
 * The sample of an uncertainty study: the asked values of each run, scenario beside reference with the
 * same draws, filled a few runs at a time.
 */
export class Sample {
  private done = 0
  /** one array of kept values a cell, in the series' own units */
  private readonly columns: Readonly<Record<Measure, readonly Float64Array[]>>

  /**
   * @param held what the scenario is held against, with the same seed; null: its own reference
   * @param measures which of level and difference are kept
   */
  constructor(
    private readonly mine: PairedRuns,
    private readonly held: PairedRuns | null,
    readonly selection: Selection,
    readonly runs: number,
    measures: readonly Measure[] = ['level', 'difference'],
  ) {
    const columns = (measure: Measure) =>
      measures.includes(measure) ? Array.from({ length: selection.size }, () => new Float64Array(runs)) : []
    this.columns = { level: columns('level'), difference: columns('difference') }
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
    const { selection, mine, held } = this
    const { level, difference } = this.columns
    for (; this.done < end; this.done++) {
      mine.run(this.done)
      held?.run(this.done)
      const against = held ? held.scenario : mine.reference
      for (let cell = 0; cell < selection.size; cell++) {
        const value = selection.value(mine.scenario, cell)
        const levels = level[cell]
        if (levels) levels[this.done] = value
        const differences = difference[cell]
        if (differences) differences[this.done] = value - selection.value(against, cell)
      }
    }
  }

  /** The values of a cell so far, in the order of the runs. A copy. */
  values(cell: number, measure: Measure): Float64Array {
    return this.columns[measure][cell]?.slice(0, this.done) ?? new Float64Array(0)
  }

  /** Quantiles of every cell so far: one row of shares a cell. NaN where a value exists in no run. */
  quantiles(measure: Measure, shares: readonly number[]): Float64Array {
    const rows = new Float64Array(this.selection.size * shares.length)
    const scratch = new Float64Array(this.done)
    for (const [cell, column] of this.columns[measure].entries()) {
      scratch.set(column.subarray(0, this.done))
      const sorted = sortedNumbers(scratch)
      for (const [index, share] of shares.entries()) rows[cell * shares.length + index] = quantile(sorted, share)
    }
    return rows
  }
}
