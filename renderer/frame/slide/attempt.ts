import { settingTexts } from '#models/narrative/levers'
import { listText } from '#models/narrative/list'
import { scenarioName } from '#models/narrative/names'
import type { Text } from '#models/narrative/text'
import { sameJson } from '#shared/sameJson'
import type { LeverSetting, Scenario, Study } from '#shared/study/study'
import type { Attempt } from '../../app/attempts'
import { keepScenario } from '../../app/document/scenarios'

type Live = Readonly<Record<string, LeverSetting>>

/** The levers that were moved, each with where it stands: "Defence spending at 4.30 % of GDP". */
export const liveText = (live: Live, text: Text): string => listText(settingTexts(live, text), text)

/** What was tried, in words: the scenario, and the levers moved over its own. */
const nameOf = (scenario: Scenario, live: Live, text: Text): string =>
  text.t('present:live.name', { scenario: scenarioName(scenario, text), setting: liveText(live, text) })

const tried = ({ scenarios }: Study, { scenario }: Pick<Attempt, 'scenario'>): Scenario | null =>
  scenarios.find(({ id }) => id === scenario) ?? null

/** Null where the scenario it was tried on is gone. */
export function attemptName(study: Study, attempt: Attempt, text: Text): string | null {
  const scenario = tried(study, attempt)
  return scenario && nameOf(scenario, attempt.levers, text)
}

/** What a scenario made of it would be. */
const inputsOf = (
  scenario: Scenario,
  { levers }: Pick<Attempt, 'levers'>,
): Pick<Scenario, 'levers' | 'assumptions'> => ({
  levers: { ...scenario.levers, ...levers },
  assumptions: scenario.assumptions,
})

/** Whether some scenario of the study is just that already. */
export function isKept(study: Study, attempt: Pick<Attempt, 'scenario' | 'levers'>): boolean {
  const scenario = tried(study, attempt)
  if (!scenario) return false
  const inputs = inputsOf(scenario, attempt)
  return study.scenarios.some(({ levers, assumptions }) => sameJson({ levers, assumptions }, inputs))
}

/**
 * Makes what was tried a scenario of its own, to be looked at later: who presents stays where he is. Gives the name, null
 * where the scenario it was tried on is gone.
 */
export function keepAttempt(study: Study, attempt: Pick<Attempt, 'scenario' | 'levers'>, text: Text): string | null {
  const scenario = tried(study, attempt)
  if (!scenario) return null
  return keepScenario(nameOf(scenario, attempt.levers, text), inputsOf(scenario, attempt))
}
