import { program } from '#models/belgium/program.generated'
import type { TextKey } from '#shared/i18n/translator'
import type { Subject } from './subject'

type Warning = Extract<TextKey, `exchange:warning.${string}`>

/** What has to be said with the results of a scenario, in the reader's language. */
export function warnings({ study, scenario, text }: Subject): readonly string[] {
  const { levers, assumptions } = scenario
  const set = (...ids: readonly string[]) => ids.some((id) => levers[id] !== undefined)
  const said: readonly (readonly [boolean, Warning])[] = [
    [study.model.fingerprint !== program.fingerprint, 'exchange:warning.otherModel'],
    [Object.keys(assumptions).length > 0, 'exchange:warning.assumptions'],
    [set('safe.loans', 'safe.additionality', 'safe.partnerShare'), 'exchange:warning.safe'],
    [set('defence.effort', 'defence.equipmentShare'), 'exchange:warning.effort'],
    [set('defence.rnd'), 'exchange:warning.militaryResearch'],
    [set('capital.venture'), 'exchange:warning.venture'],
    [!set('science.belspo'), 'exchange:warning.belspo'],
    [true, 'exchange:warning.doubling'],
    [true, 'exchange:warning.illustrative'],
  ]
  return said.filter(([applies]) => applies).map(([, key]) => text.t(key))
}
