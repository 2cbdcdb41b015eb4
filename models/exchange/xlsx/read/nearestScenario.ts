import type { Scenario } from '#shared/study/study'
import { type WorkbookChange, workbookChanges } from './changes'
import type { ReadWorkbook } from './readWorkbook'

interface Nearest {
  readonly scenario: Scenario
  readonly changes: readonly WorkbookChange[]
}

/** How far a workbook is from a scenario: what only one of them sets counts twice what both set, but otherwise. */
const distance = ({ changes }: Nearest): number =>
  changes.reduce((sum, { from, to }) => sum + (from === null || to === null ? 2 : 1), 0)

/**
 * The scenario from which a workbook differs least: most likely the one that it was exported of. Null where there is none.
 *
 * @param active the id of the one that is taken where others differ no less
 */
export function nearestScenario(scenarios: readonly Scenario[], active: string, read: ReadWorkbook): Nearest | null {
  const isActive = ({ scenario }: Nearest): number => Number(scenario.id === active)
  const compared = scenarios.map((scenario): Nearest => ({ scenario, changes: workbookChanges(scenario, read) }))
  compared.sort((a, b) => distance(a) - distance(b) || isActive(b) - isActive(a))
  return compared[0] ?? null
}
