import { type Headline, headlines, milestones } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import { labelOf, variableOf } from '#models/narrative/names'
import type { Text } from '#models/narrative/text'
import type { Account, Told } from './account'

/** A result in a year, written out; the difference is null where there is none that shows. */
export interface Outcome {
  readonly value: string
  readonly difference: string | null
  readonly direction: 'better' | 'worse' | null
}

export interface OutcomeRow {
  readonly scenario: string
  readonly cells: readonly Outcome[]
}

/** One headline result of every scenario. */
export interface OutcomeGroup {
  readonly id: Headline
  readonly label: string
  readonly rows: readonly OutcomeRow[]
}

/** The base year, then the years a study is judged in. */
export const outcomeYears: readonly number[] = [belgium.firstYear, ...milestones]

function outcome(id: Headline, { projection, baseline }: Told, year: number, { formats }: Text): Outcome {
  const { unit, better } = variableOf(id)
  const value = projection.at(id, year)
  const moved = value - baseline.at(id, year)
  const difference = formats.difference(moved, unit)
  const none = difference === formats.difference(0, unit)
  return {
    value: formats.text(value, unit),
    difference: none ? null : difference,
    direction: none || !better ? null : moved > 0 === (better === 'more') ? 'better' : 'worse',
  }
}

/** The headline results of one scenario in one year. */
export const headlineOutcomes = (told: Told, year: number, text: Text) =>
  headlines.map((id) => ({ id, ...outcome(id, told, year, text) }))

const isCourse = ({ scenario }: Told): boolean =>
  Object.keys(scenario.levers).length + Object.keys(scenario.assumptions).length === 0

/** The headline results of a study's scenarios in the milestone years, the current course first. */
export function outcomes({ scenarios, focus, course }: Account, text: Text): readonly OutcomeGroup[] {
  const row = (id: Headline, told: Told, name: string): OutcomeRow => ({
    scenario: name,
    cells: outcomeYears.map((year) => outcome(id, told, year, text)),
  })
  return headlines.map((id) => ({
    id,
    label: labelOf(id, text),
    rows: [
      ...(scenarios.some(isCourse)
        ? []
        : [row(id, { ...focus, projection: course }, text.t('explore:scenario.current'))]),
      ...scenarios.map((told) => row(id, told, told.name)),
    ],
  }))
}
