import { belgium } from '#models/belgium/model'
import { baseValue } from '#models/engine/parameters'
import { comparedScenario } from '#shared/study/scenarios'
import type { Scenario, Study } from '#shared/study/study'
import { settingText } from './levers'
import { listText } from './list'
import { scenarioName } from './names'
import type { Text } from './text'

/** The circumstances a scenario moves, each as "Private crowding-in at 0.5 €/€". */
function movedCircumstances({ levers, assumptions }: Scenario, text: Text): readonly string[] {
  return belgium.levers.flatMap((lever) => {
    const set = levers[lever.id]
    if (lever.nature.kind !== 'circumstance' || !set || set.value === baseValue(lever, assumptions)) return []
    return [settingText(lever, set, text)]
  })
}

/** That a scenario also rests on what others decide, in one sentence; null where it moves no circumstance. */
export function supposedSentence(scenario: Scenario, text: Text): string | null {
  const moved = movedCircumstances(scenario, text)
  if (moved.length === 0) return null
  return text.t('report:supposed', { name: scenarioName(scenario, text), circumstances: listText(moved, text) })
}

/** The same of a scenario and of the one that it is compared with, a sentence each. */
export function supposedBeside(
  scenario: Scenario,
  study: Pick<Study, 'scenarios' | 'comparison'>,
  text: Text,
): readonly string[] {
  const compared = comparedScenario(study)
  const told = compared && compared.id !== scenario.id ? [scenario, compared] : [scenario]
  return told.flatMap((each) => supposedSentence(each, text) ?? [])
}
