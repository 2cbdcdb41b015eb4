import { changesOnly } from '#models/belgium/changes'
import { baselineOf, projectionOf } from '#models/belgium/projections'
import type { ComparedRun } from '#models/narrative/chartContent'
import { baselineName, scenarioName } from '#models/narrative/names'
import type { Text } from '#models/narrative/text'
import type { LeverSetting, Scenario, Slide, Study } from '#shared/study/study'

/** What of a study a slide is drawn from. */
export type SlideInputs = Pick<Study, 'scenarios' | 'comparison' | 'seed'>

/** The scenario of a slide, with the levers that it changes. */
export function scenarioOf(study: SlideInputs, { scenario }: Slide): Scenario | null {
  const found = study.scenarios.find(({ id }) => id === scenario)
  return found ? changesOnly(found) : null
}

/** The run a slide shows, with levers moved over those of its scenario; null where the scenario is gone. */
export function slideRun(
  study: SlideInputs,
  slide: Slide,
  live: Readonly<Record<string, LeverSetting>>,
  text: Text,
): ComparedRun | null {
  const scenario = scenarioOf(study, slide)
  if (!scenario) return null
  const tried = Object.keys(live).length > 0
  // The scenario's own object where nothing was moved: its run is there already.
  const settings = tried ? { ...scenario.levers, ...live } : scenario.levers
  return {
    settings,
    projection: projectionOf(settings, scenario.assumptions),
    baseline: baselineOf(study, scenario.assumptions),
    baselineName: baselineName(study, scenario.assumptions, text),
    ...(tried && {
      own: { projection: projectionOf(scenario.levers, scenario.assumptions), name: scenarioName(scenario, text) },
    }),
  }
}
