import type { Scenario, Study } from './study'

/** What a scenario notes on a lever; empty where it notes nothing. */
export const leverNote = ({ leverNotes = {} }: Pick<Scenario, 'leverNotes'>, id: string): string =>
  (Object.hasOwn(leverNotes, id) ? leverNotes[id] : undefined) ?? ''

/**
 * A study as a slide that compares draws it: the scenarios the slide names, its own among them, and the one that all are
 * compared with; all there are where it names none.
 */
export function asCompared<Of extends Pick<Study, 'scenarios' | 'comparison'>>(
  study: Of,
  named: readonly string[] | undefined,
  own: string,
): Of {
  if (!named) return study
  const drawn = new Set([...named, own, study.comparison])
  return { ...study, scenarios: study.scenarios.filter(({ id }) => drawn.has(id)) }
}

/** The scenario that the others of a study are compared with; undefined where that is the current course. */
export const comparedScenario = ({
  scenarios,
  comparison,
}: Pick<Study, 'scenarios' | 'comparison'>): Scenario | undefined => scenarios.find(({ id }) => id === comparison)

/** A name as it is typed: spaces that a keyboard does not have count as plain ones. */
const typed = (name: string): string => name.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()

/** The scenarios that a word calls: those of that name, else of that id, else of that name as it is typed. */
export function scenariosCalled(scenarios: readonly Scenario[], word: string): readonly Scenario[] {
  const ways: readonly ((scenario: Scenario) => boolean)[] = [
    ({ name }) => name === word,
    ({ id }) => id === word,
    ({ name }) => typed(name) === typed(word),
  ]
  return ways.map((way) => scenarios.filter(way)).find((found) => found.length > 0) ?? []
}
