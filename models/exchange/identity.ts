import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { baselineName, baselineNameOfAll, scenarioName } from '#models/narrative/names'
import { supposedSentence } from '#models/narrative/supposed'
import { comparedScenario } from '#shared/study/scenarios'
import { carriedSentences } from './carried'
import type { Subject, Subjects } from './subject'

const scenarioIdentity = (subject: Subject) => {
  const { scenario, text } = subject
  const { id, levers, origin } = scenario
  return {
    id,
    name: scenarioName(scenario, text),
    levers,
    supposes: supposedSentence(scenario, text),
    ...(origin && { carriedOver: { from: origin.model.version, changes: carriedSentences(scenario, subject) } }),
  }
}

/** Which study and model an export was made of. */
const studyIdentity = ({ study, date }: Subject) => ({
  model: { id: belgium.id, version: belgium.version, fingerprint: program.fingerprint },
  date,
  seed: study.seed,
})

function comparedWith({ study, text }: Subject, name: string) {
  const compared = comparedScenario(study)
  return { id: compared?.id ?? null, name, supposes: compared ? supposedSentence(compared, text) : null }
}

/** Which study, scenario and model an export was made of. */
export function identity(subject: Subject) {
  const { study, scenario, text } = subject
  return {
    title: study.title,
    author: study.author,
    scenario: scenarioIdentity(subject),
    assumptions: scenario.assumptions,
    comparedWith: comparedWith(subject, baselineName(study, scenario.assumptions, text)),
    ...studyIdentity(subject),
  }
}

/** The same of an export of several scenarios of one study. */
function identityOfAll([first, ...others]: Subjects) {
  const { study, text } = first
  return {
    title: study.title,
    author: study.author,
    scenarios: [first, ...others].map((each) => ({
      ...scenarioIdentity(each),
      assumptions: each.scenario.assumptions,
    })),
    comparedWith: comparedWith(first, baselineNameOfAll(study, text)),
    ...studyIdentity(first),
  }
}

/** The text of PATH.json, which stands beside a data file that has no room for it. */
export const identityText = (
  subjects: Subjects,
  file: { readonly format: string; readonly columns?: readonly string[] },
) =>
  `${JSON.stringify({ ...file, ...(subjects.length === 1 ? identity(subjects[0]) : identityOfAll(subjects)) }, null, 2)}\n`
