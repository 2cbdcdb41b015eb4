import type { RunSeen } from '#models/narrative/chartSeen'
import { baselineName } from '#models/narrative/names'
import type { Text } from '#models/narrative/text'
import type { LeverSetting, Scenario, Slide, Study } from '#shared/study/study'
import { referenceOf, run } from '../../app/run/projections'

/** What of a study a slide is drawn from. */
export type Cast = Pick<Study, 'scenarios' | 'comparison'>

export const scenarioOf = (study: Cast, { scenario }: Slide): Scenario | null =>
  study.scenarios.find(({ id }) => id === scenario) ?? null

/** The run a slide shows, with levers moved over those of its scenario; null where the scenario is gone. */
export function slideRun(
  study: Cast,
  slide: Slide,
  live: Readonly<Record<string, LeverSetting>>,
  text: Text,
): RunSeen | null {
  const scenario = scenarioOf(study, slide)
  if (!scenario) return null
  const settings = { ...scenario.levers, ...live }
  const compared = study.scenarios.find(({ id }) => id === study.comparison)
  return {
    settings,
    projection: run(settings, scenario.assumptions),
    baseline: compared ? run(compared.levers, compared.assumptions) : referenceOf(scenario.assumptions),
    baselineName: baselineName({ study }, text),
  }
}
