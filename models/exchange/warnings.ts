import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { warnings as modelWarnings } from '#models/belgium/warnings/warnings'
import { scenarioName } from '#models/narrative/names'
import { assumeApart } from '#models/narrative/otherFigures'
import { warningText } from '#models/narrative/warningText'
import { comparedScenario } from '#shared/study/scenarios'
import { carriedIn } from './carried'
import type { Subject } from './subject'

const valued = belgium.figures.filter(({ value }) => value !== null)

/** That figures were changed, and for whom: a scenario it is compared with has its own. */
function assumed({ study, scenario, text }: Subject): readonly string[] {
  const compared = comparedScenario(study)
  if (compared && assumeApart(valued, compared, scenario))
    return [text.t('exchange:warning.assumptionsApart', { name: scenarioName(compared, text) })]
  return Object.keys(scenario.assumptions).length > 0 ? [text.t('exchange:warning.assumptions')] : []
}

/** What has to be said with the results of a scenario, in the reader's language. */
export function warnings(subject: Subject): readonly string[] {
  const { study, outcome, text, notes } = subject
  const { t } = text
  return [
    ...(study.model.fingerprint === program.fingerprint ? [] : [t('exchange:warning.otherModel')]),
    ...carriedIn(subject),
    ...assumed(subject),
    ...modelWarnings.filter(({ when }) => when?.(outcome) ?? true).map((warning) => warningText(warning, notes, text)),
  ]
}
