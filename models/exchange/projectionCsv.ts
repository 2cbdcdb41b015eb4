import { belgium } from '#models/belgium/model'
import { labelOf, scenarioName } from '#models/narrative/names'
import { csvText } from './csv'
import type { Subject } from './subject'

export const projectionColumns = [
  'scenario',
  'id',
  'label',
  'unit',
  'year',
  'value',
  'reference',
  'difference',
] as const

/** Every series and year of a scenario beside its reference, one row each; empty where there is no value. */
export function projectionCsv({ scenario, outcome, text }: Subject): string {
  const name = scenarioName(scenario, text)
  return csvText(
    projectionColumns,
    belgium.equations.flatMap(({ variable: { id, unit } }) => {
      const reference = outcome.reference.series(id)
      return outcome.scenario.series(id).map((value, index) => {
        const held = reference[index] ?? Number.NaN
        return [name, id, labelOf(id, text), unit, belgium.years[index] ?? null, value, held, value - held]
      })
    }),
  )
}
