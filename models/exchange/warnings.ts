import { program } from '#models/belgium/program.generated'
import { warnings as modelWarnings } from '#models/belgium/warnings/warnings'
import { warningText } from '#models/narrative/warningText'
import { carriedIn } from './carried'
import type { Subject } from './subject'

/** What has to be said with the results of a scenario, in the reader's language. */
export function warnings(subject: Subject): readonly string[] {
  const { study, scenario, outcome, text, notes } = subject
  const { t } = text
  return [
    ...(study.model.fingerprint === program.fingerprint ? [] : [t('exchange:warning.otherModel')]),
    ...carriedIn(subject),
    ...(Object.keys(scenario.assumptions).length > 0 ? [t('exchange:warning.assumptions')] : []),
    ...modelWarnings.filter(({ when }) => when?.(outcome) ?? true).map((warning) => warningText(warning, notes, text)),
  ]
}
