import { stillCarried } from '#models/belgium/carryOver/carryOver'
import { carriedOverLabelled } from '#models/narrative/carriedOver'
import { scenarioName } from '#models/narrative/names'
import type { Scenario } from '#shared/study/study'
import type { Subject } from './subject'

/** What a scenario that an older model made is no longer, in the words that the page has for it when it opens. */
export const carriedSentences = (
  scenario: Scenario,
  { text, figures, notes }: Pick<Subject, 'text' | 'figures' | 'notes'>,
): readonly string[] => stillCarried(scenario).map((told) => carriedOverLabelled(told, { figures, notes }, text))

/** The same of every scenario of a study, with its name and that model; what is gone from the study, once. */
export function carriedIn({ study, text, figures, notes }: Subject): readonly string[] {
  const gone = new Set<string>()
  return study.scenarios.flatMap((scenario) =>
    stillCarried(scenario).flatMap((told) => {
      if (told.kind === 'series-dropped') {
        if (gone.has(told.id)) return []
        gone.add(told.id)
      }
      return [
        text.t('exchange:warning.carried', {
          name: scenarioName(scenario, text),
          from: scenario.origin?.model.version ?? '',
          sentence: carriedOverLabelled(told, { figures, notes }, text),
        }),
      ]
    }),
  )
}
