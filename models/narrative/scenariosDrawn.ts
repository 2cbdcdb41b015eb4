import { isCurrentCourse } from '#models/belgium/changes'
import { seriesPaints } from '#shared/charts/paint'
import { comparedScenario } from '#shared/study/scenarios'
import type { Scenario, Study } from '#shared/study/study'

/** Whether a scenario is drawn in grey: a current course, or what the others are compared with. */
export const isReference = (scenario: Scenario, study: Pick<Study, 'scenarios' | 'comparison'>): boolean =>
  scenario === comparedScenario(study) || isCurrentCourse(scenario)

/** As many scenarios as have a colour of their own in one chart, beside what they are compared with in grey. */
export const MOST_OVERLAID = seriesPaints.length

interface Drawable {
  readonly id: string
  readonly reference: boolean
}

/** The scenarios that may be drawn in colour. */
export const colourable = <Of extends Drawable>(compared: readonly Of[]): readonly Of[] =>
  compared.filter(({ reference }) => !reference)

/** The scenarios drawn where nobody chose: the first ones, and always the one in hand. */
export function overlaidAtFirst(compared: readonly Drawable[], active: string): readonly string[] {
  const ids = colourable(compared).map(({ id }) => id)
  const first = ids.slice(0, MOST_OVERLAID)
  return first.includes(active) || !ids.includes(active) ? first : [...first.slice(0, -1), active]
}

/** Which scenarios Compare draws: those chosen that are still there, the first ones as long as nobody chose. */
export const overlaidNow = (
  compared: readonly Drawable[],
  chosen: readonly string[] | null,
  active: string,
): readonly string[] =>
  chosen?.filter((id) => compared.some((each) => each.id === id)) ?? overlaidAtFirst(compared, active)
