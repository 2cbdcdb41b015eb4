import { type Headline, headlines } from '#models/belgium/headlines'
import { roles } from '#models/belgium/roles'
import type { Quantity } from '#shared/units/format'
import type { ComparedRun } from './chartContent'
import { variableOf } from './names'
import { isDifference } from './signed'
import type { Text } from './text'

/** By how much a result moved against the baseline, and whether that is for the better. */
export interface HeadlineChange {
  /** with its sign; null where it does not show in the digits given */
  readonly change: string | null
  readonly direction: 'better' | 'worse' | null
}

/** A headline result of a run in a year. */
export interface HeadlineOutcome extends HeadlineChange {
  readonly id: Headline
  readonly label: string
  /** as large type tells it, rounded */
  readonly value: Quantity
  /** whether the change shows */
  readonly moved: boolean
  /** whether it is the very same number as the baseline's */
  readonly same: boolean
}

type Runs = Pick<ComparedRun, 'projection' | 'baseline'>

/** What a headline result differs by from the baseline in a year. */
export function headlineChange(id: Headline, { projection, baseline }: Runs, year: number, text: Text): HeadlineChange {
  const measured = variableOf(id)
  const { better } = measured
  const moved = projection.at(id, year) - baseline.at(id, year)
  if (!text.formats.shows(moved, measured)) return { change: null, direction: null }
  const direction = better ? (moved > 0 === (better === 'more') ? 'better' : 'worse') : null
  return { change: text.formats.difference(moved, measured), direction }
}

/** A headline result in a year, as pages and slides show it in large type. */
export function headlineOutcome(id: Headline, runs: Runs, year: number, text: Text): HeadlineOutcome {
  const sign = isDifference(id) ? 'always' : 'auto'
  return {
    id,
    label: text.t(`explore:card.label.${id}`),
    value: text.formats.rounded(runs.projection.at(id, year), variableOf(id), sign),
    ...told(id, runs, year, text),
  }
}

/** The change as large type tells it; none where the value is that difference already. */
function told(
  id: Headline,
  runs: Runs,
  year: number,
  text: Text,
): HeadlineChange & Pick<HeadlineOutcome, 'moved' | 'same'> {
  const { change, direction } = headlineChange(id, runs, year, text)
  const moved = change !== null
  const measured = variableOf(id)
  const before = runs.baseline.at(id, year)
  const difference = runs.projection.at(id, year) - before
  const known = { direction, moved, same: difference === 0 }
  if (!moved || (isDifference(id) && !text.formats.shows(before, measured))) return { change: null, ...known }
  return { change: text.formats.roundedDifference(difference, measured), ...known }
}

/** Every headline result of a run in a year. */
export const headlineOutcomes = (runs: Runs, year: number, text: Text): readonly HeadlineOutcome[] =>
  headlines.map((id) => headlineOutcome(id, runs, year, text))

/** What stands first where there is room for a few: what it costs, then what else moved. */
const rank = ({ id, moved }: HeadlineOutcome): number => (moved ? (id === roles.budgetBalance ? 0 : 1) : 2)

/** So many of them, in their order: what moved before what did not, and what it costs in any case. */
export function foremost(outcomes: readonly HeadlineOutcome[], count: number): readonly HeadlineOutcome[] {
  const chosen = new Set([...outcomes].sort((a, b) => rank(a) - rank(b)).slice(0, count))
  return outcomes.filter((outcome) => chosen.has(outcome))
}
