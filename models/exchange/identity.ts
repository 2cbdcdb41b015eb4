import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { baselineName, scenarioName } from '#models/narrative/names'
import { supposedSentence } from '#models/narrative/supposed'
import { comparedScenario } from '#shared/study/scenarios'
import type { Subject } from './subject'

/** Which study, scenario and model an export was made of. */
export function identity({ study, scenario, text, date }: Subject) {
  return {
    title: study.title,
    author: study.author,
    scenario: {
      id: scenario.id,
      name: scenarioName(scenario, text),
      levers: scenario.levers,
      supposes: supposedSentence(scenario, text),
    },
    assumptions: scenario.assumptions,
    comparedWith: { id: comparedScenario(study)?.id ?? null, name: baselineName(study, scenario.assumptions, text) },
    model: { id: belgium.id, version: belgium.version, fingerprint: program.fingerprint },
    date,
    seed: study.seed,
  }
}

/** The text of PATH.json, which stands beside a data file that has no room for it. */
export const identityText = (
  subject: Subject,
  file: { readonly format: string; readonly columns?: readonly string[] },
) => `${JSON.stringify({ ...file, ...identity(subject) }, null, 2)}\n`
