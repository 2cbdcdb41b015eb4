import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { referenceOf } from '#models/belgium/projections'
import { parameters } from '#models/engine/parameters'
import { Selection } from '#models/engine/selection'
import type { Cell } from '../csv'
import type { RowTable } from '../rows/table'
import type { TableScenario } from './scenarios'

/**
 * The results of scenarios, a row each: its number, its name, and `ID:YEAR` for every series and year asked for, in the
 * series' own unit. Only one run is held at a time.
 */
export class BatchTable implements RowTable {
  readonly columns: readonly (RowTable['columns'][number] & { readonly unit: string })[]
  private readonly selection: Selection
  private readonly output = new Float64Array(program.values)

  /** @param series ids of the model's series; throws for one that is none */
  constructor(
    private readonly scenarios: readonly TableScenario[],
    series: readonly string[],
  ) {
    this.selection = new Selection(belgium, series)
    const units = new Map(belgium.equations.map(({ variable }) => [variable.id, variable.unit]))
    this.columns = [
      { name: 'number', type: 'whole', unit: '1' },
      { name: 'name', type: 'text', unit: '1' },
      ...series.flatMap((id) =>
        belgium.years.map((year) => ({ name: `${id}:${year}`, type: 'number' as const, unit: units.get(id) ?? '1' })),
      ),
    ]
  }

  write(number: number, row: Cell[]): void {
    const scenario = this.scenarios[number - 1]
    if (!scenario) throw new Error(`no scenario ${number} in the table`)
    const { levers, assumptions } = scenario
    program.run(parameters(belgium, levers, assumptions), this.output, referenceOf(assumptions).values)
    row[0] = number
    row[1] = scenario.name
    for (let cell = 0; cell < this.selection.size; cell++) row[cell + 2] = this.selection.value(this.output, cell)
  }
}
