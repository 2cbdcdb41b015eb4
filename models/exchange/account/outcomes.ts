import { type Headline, headlines, milestones } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import { comparedIn } from '#models/narrative/compared'
import { besideHeadline } from '#models/narrative/headlineNote'
import { headlineChange } from '#models/narrative/headlineOutcome'
import { labelOf, variableOf } from '#models/narrative/names'
import type { Text } from '#models/narrative/text'
import type { Account, ScenarioRun } from './account'

/** A result in a year, written out; the difference is null where there is none that shows. */
export interface Outcome {
  readonly value: string
  readonly difference: string | null
  readonly direction: 'better' | 'worse' | null
}

/** The same, with what it is not to be read without. */
export interface OutcomeCell extends Outcome {
  readonly beside: string | null
}

export interface OutcomeRow {
  readonly scenario: string
  readonly cells: readonly OutcomeCell[]
}

/** One headline result of every scenario. */
export interface OutcomeGroup {
  readonly id: Headline
  readonly label: string
  readonly rows: readonly OutcomeRow[]
}

/** The base year, then the years a study is judged in. */
export const outcomeYears: readonly number[] = [belgium.firstYear, ...milestones]

function outcome(id: Headline, runs: Pick<ScenarioRun, 'projection' | 'baseline'>, year: number, text: Text): Outcome {
  const { change, direction } = headlineChange(id, runs, year, text)
  return { value: text.formats.text(runs.projection.at(id, year), variableOf(id)), difference: change, direction }
}

/** The headline results of one scenario in one year, by their full names. */
export const outcomesIn = (
  run: ScenarioRun,
  year: number,
  text: Text,
): readonly (Outcome & { readonly series: string; readonly label: string })[] =>
  headlines.map((id) => ({ series: id, label: labelOf(id, text), ...outcome(id, run, year, text) }))

/** The headline results of a study's scenarios in the milestone years, with the current courses they are compared with. */
export function outcomes({ study }: Account, text: Text): readonly OutcomeGroup[] {
  const compared = comparedIn(study, text)
  return headlines.map((id) => ({
    id,
    label: labelOf(id, text),
    rows: compared.map((run) => ({
      scenario: run.name,
      cells: outcomeYears.map((year) => ({
        ...outcome(id, run, year, text),
        beside: besideHeadline(id, run, year, text),
      })),
    })),
  }))
}
