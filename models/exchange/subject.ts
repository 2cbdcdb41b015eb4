import { changesOnly } from '#models/belgium/changes'
import type { FigureTexts } from '#models/belgium/figureTexts'
import type { NoteTexts } from '#models/belgium/noteTexts'
import { baselineOf, projectionOf, referenceOf } from '#models/belgium/projections'
import type { Outcome, Projection } from '#models/engine/projection'
import type { Text } from '#models/narrative/text'
import type { Catalogue, PageCatalogue } from '#shared/i18n/words'
import type { Scenario, Study } from '#shared/study/study'

/**
 * What an export is about: one scenario of a study beside its reference, in the reader's language.
 * Only the charts of a page can do with the words of the page.
 */
export interface Subject<Loaded extends PageCatalogue = Catalogue> {
  readonly study: Study
  /** with the levers that it changes */
  readonly scenario: Scenario
  readonly outcome: Outcome
  /** what the scenario is compared with: the study's own comparison, else the reference */
  readonly baseline: Projection
  readonly text: Text<Loaded>
  readonly figures: FigureTexts
  readonly notes: NoteTexts
  /** the moment of the export, ISO 8601 in the time of where it is made */
  readonly date: string
}

/** One scenario or several of one study. */
export type Subjects = readonly [Subject, ...Subject[]]

/** The same of every scenario of its study. */
export const subjectsOf = ({ study, text, figures, notes, date }: Subject): Subjects => {
  const [first, ...others] = study.scenarios.map((scenario) =>
    subjectOf(study, scenario, { text, figures, notes, date }),
  )
  if (!first) throw new Error('a study without a scenario')
  return [first, ...others]
}

/** Runs the scenario, whose levers and assumptions have been checked. */
export function subjectOf<Loaded extends PageCatalogue>(
  study: Study,
  scenario: Scenario,
  words: Pick<Subject<Loaded>, 'text' | 'figures' | 'notes' | 'date'>,
): Subject<Loaded> {
  const changes = changesOnly(scenario)
  const { levers, assumptions } = changes
  const outcome = { scenario: projectionOf(levers, assumptions), reference: referenceOf(assumptions) }
  return { study, scenario: changes, outcome, baseline: baselineOf(study, assumptions), ...words }
}
