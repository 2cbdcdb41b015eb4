import { belgium } from '#models/belgium/model'
import type { Scenario } from '#shared/study/study'
import type { Cell } from '../csv'
import { NAME, NOTES, yearColumn } from './columns'

export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/**
 * Scenarios as a table that `readTable` reads: a row each, and a column for each lever, year and figure that one of them
 * sets. An id, notes on levers, and what an older model made of the scenario, have no place in it.
 *
 * @param nameOf what a scenario is called, also one that nobody has named
 */
export function writeTable(scenarios: readonly Scenario[], nameOf: (scenario: Scenario) => string): Table {
  const notes = scenarios.some((scenario) => scenario.notes !== '')
  const levers = belgium.levers
    .map(({ id }) => id)
    .filter((id) => scenarios.some((scenario) => scenario.levers[id] !== undefined))
    .map((id) => ({ id, year: scenarios.some((scenario) => scenario.levers[id]?.by !== undefined) }))
  const figures = belgium.figures
    .map(({ id }) => id)
    .filter((id) => scenarios.some(({ assumptions }) => assumptions[id] !== undefined))
  return {
    columns: [
      NAME,
      ...levers.flatMap(({ id, year }) => (year ? [id, yearColumn(id)] : [id])),
      ...figures,
      ...(notes ? [NOTES] : []),
    ],
    rows: scenarios.map((scenario) => [
      nameOf(scenario),
      ...levers.flatMap(({ id, year }): Cell[] => {
        const { value = null, by = null } = scenario.levers[id] ?? {}
        return year ? [value, by] : [value]
      }),
      ...figures.map((id) => scenario.assumptions[id] ?? null),
      ...(notes ? [scenario.notes] : []),
    ]),
  }
}
