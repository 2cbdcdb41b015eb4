import { type PairedRuns, pairedRuns } from '#models/analysis/uncertainty/pairedRuns'
import { headlines } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { Selection } from '#models/engine/selection'
import type { Scenario } from '#shared/study/study'
import type { Cell } from '../csv'
import type { RowTable, Shard } from '../rows/table'

/** A column of the sample, its values in `unit`. */
interface Column {
  readonly name: string
  readonly unit: string
  readonly type: 'whole' | 'number'
}

/** The runs of one shard of several; together they are the whole, in order. @param index from 1 */
export const shardOf = (runs: number, index: number, shards: number): Shard => ({
  first: Math.floor(((index - 1) * runs) / shards) + 1,
  last: Math.floor((index * runs) / shards),
})

/** The results a sample holds where nobody asks for others. */
export const sampledSeries: readonly string[] = headlines

/**
 * The runs of an uncertainty study as rows of numbers: the run, what each drawn figure is in it, then
 * the results of the scenario by year (`ID:YEAR`) and of its reference (`reference:ID:YEAR`).
 * A result that does not exist in a year is NaN.
 */
export class SampleTable implements RowTable {
  readonly columns: readonly Column[]
  private readonly runs: PairedRuns
  private readonly selection: Selection

  /** @param series ids of the model's series; throws for one that is none */
  constructor(
    { levers, assumptions }: Pick<Scenario, 'levers' | 'assumptions'>,
    seed: number,
    series: readonly string[],
  ) {
    this.runs = pairedRuns(belgium, program, { settings: levers, assumptions }, seed)
    this.selection = new Selection(belgium, series)
    const results = series.flatMap((id) => {
      const unit = belgium.equations.find(({ variable }) => variable.id === id)?.variable.unit ?? ''
      return belgium.years.map((year): Column => ({ name: `${id}:${year}`, unit, type: 'number' }))
    })
    this.columns = [
      { name: 'run', unit: '1', type: 'whole' },
      ...this.runs.draws.map(({ figure }): Column => ({ name: figure.id, unit: figure.unit, type: 'number' })),
      ...results,
      ...results.map((column): Column => ({ ...column, name: `reference:${column.name}` })),
    ]
  }

  /** Makes one run, whatever was made before, and writes its row. @param run from 1 */
  write(run: number, row: Cell[]): void {
    const { runs, selection } = this
    const number = run - 1
    runs.run(number)
    let at = 0
    row[at++] = run
    for (const draw of runs.draws) row[at++] = runs.drawn(draw, number)
    for (const output of [runs.scenario, runs.reference])
      for (let cell = 0; cell < selection.size; cell++) row[at++] = selection.value(output, cell)
  }
}
