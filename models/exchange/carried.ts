import { stillCarried } from '#models/belgium/carryOver/carryOver'
import { carriedOverLabelled } from '#models/narrative/carriedOver'
import { scenarioName } from '#models/narrative/names'
import type { Scenario } from '#shared/study/study'
import type { Subject } from './subject'

/** What a scenario that an older model made is no longer, in the words that the page has for it when it opens. */
export const carriedSentences = (
  scenario: Scenario,
  { text, figures, notes: { meanings } }: Pick<Subject, 'text' | 'figures' | 'notes'>,
): readonly string[] => stillCarried(scenario).map((told) => carriedOverLabelled(told, { figures, meanings }, text))

/** The same of every scenario of a study, with its name and that model. */
export const carriedIn = (subject: Subject): readonly string[] =>
  subject.study.scenarios.flatMap((scenario) =>
    carriedSentences(scenario, subject).map((sentence) =>
      subject.text.t('exchange:warning.carried', {
        name: scenarioName(scenario, subject.text),
        from: scenario.origin?.model.version ?? '',
        sentence,
      }),
    ),
  )
