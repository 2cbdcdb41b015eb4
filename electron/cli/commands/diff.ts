import { withChangesOnly } from '#models/belgium/changes'
import { belgium } from '#models/belgium/model'
import { resultDifferences } from '#models/belgium/resultDifferences'
import { loadText } from '#models/narrative/loadText'
import { variableOf } from '#models/narrative/names'
import type { Language } from '#shared/i18n/languages'
import type { Translate } from '#shared/i18n/translator'
import type { ScenarioDifference } from '#shared/study/studyDifference'
import { studyDifference } from '#shared/study/studyDifference'
import type { Answer } from '../answer'
import { type Differences, diffText } from '../diffText'
import { last, readWords } from '../options'
import { readFormat } from '../output'
import { type Note, readStudyFile } from '../studyFile'
import { twoFiles } from '../twoFiles'

const unitOf = (things: readonly { readonly id: string; readonly unit: string }[], id: string): string =>
  things.find((each) => each.id === id)?.unit ?? ''

/** What differs in a scenario, with units, and what that makes of its results. */
function withResults({ a, b, ...said }: ScenarioDifference): Differences['scenarios'][number] {
  return {
    id: said.id,
    name: said.name,
    in: a === null ? 'b' : b === null ? 'a' : 'both',
    fields: said.fields,
    levers: said.levers.map((each) => ({ ...each, unit: unitOf(belgium.levers, each.id) })),
    assumptions: said.assumptions.map((each) => ({ ...each, unit: unitOf(belgium.figures, each.id) })),
    leverNotes: said.leverNotes,
    results: resultDifferences(a, b).map((each) => ({ ...each, unit: variableOf(each.id).unit })),
  }
}

/** `diff A B`: what differs between two studies; exit 1 where something does. */
export async function diff(words: readonly string[], language: Language, t: Translate, note: Note): Promise<Answer> {
  const read = readWords('diff', words, { format: 'value', language: 'value' }, t)
  const [first, second] = twoFiles('diff', read, t)
  const format = readFormat(last(read, 'format') ?? 'json', ['json', 'text'], t)
  const a = await readStudyFile(first, language, t, note)
  const b = await readStudyFile(second, language, t, note)
  const { fields, scenarios } = studyDifference(withChangesOnly(a), withChangesOnly(b))
  const same = fields.length + scenarios.length === 0
  const differences: Differences = { same, fields, scenarios: scenarios.map(withResults) }
  const output =
    format === 'json'
      ? `${JSON.stringify(differences, null, 2)}\n`
      : diffText(differences, t, (await loadText(language, t)).formats)
  return { code: same ? 0 : 1, output }
}
