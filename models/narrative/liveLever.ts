import { changedLevers } from '#models/belgium/changes'
import { belgium } from '#models/belgium/model'
import { projectionOf } from '#models/belgium/projections'
import { roles } from '#models/belgium/roles'
import { thingOf } from '#models/engine/uses'
import type { Scenario, Slide, Study } from '#shared/study/study'

/** The changed lever without which a result would change most; null where the scenario changes none. */
function mainLever(scenario: Scenario, series: string, year: number): string | null {
  const { assumptions } = scenario
  const levers = changedLevers(scenario)
  const value = projectionOf(levers, assumptions).at(series, year)
  const moved = Object.keys(levers).map((id) => {
    const others = Object.fromEntries(Object.entries(levers).filter(([other]) => other !== id))
    return { id, effect: Math.abs(value - projectionOf(others, assumptions).at(series, year)) || 0 }
  })
  return moved.toSorted((one, other) => other.effect - one.effect)[0]?.id ?? null
}

/**
 * The lever that is moved on a slide before the room: the one its author chose, else the main one of its scenario, else of
 * the first scenario that has one.
 */
export function liveLever({ scenarios }: Pick<Study, 'scenarios'>, slide: Slide, series: string, year: number): string {
  const { lever } = slide
  if (lever !== undefined && thingOf(belgium, lever)?.type === 'lever') return lever
  const own = scenarios.filter(({ id }) => id === slide.scenario)
  for (const scenario of [...own, ...scenarios]) {
    const main = mainLever(scenario, series, year)
    if (main !== null) return main
  }
  return roles.researchAim
}
