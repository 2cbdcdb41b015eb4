import { milestones } from '#models/belgium/headlines'
import { projectionOf, referenceOf } from '#models/belgium/projections'
import type { Projection } from '#models/engine/projection'
import { baselineName, scenarioName } from '#models/narrative/names'
import type { Text } from '#models/narrative/text'
import type { Scenario, Study } from '#shared/study/study'
import type { Subject } from '../subject'

/** A scenario with its run and what that is held against. */
export interface Told {
  readonly scenario: Scenario
  readonly name: string
  readonly projection: Projection
  readonly baseline: Projection
}

/** What a document speaks of. */
export interface Account {
  readonly study: Study
  readonly title: string
  /** the scenario in the foreground */
  readonly focus: Told
  readonly scenarios: readonly Told[]
  /** the current course with the figures of the scenario in the foreground */
  readonly course: Projection
  /** the scenario or the current course that differences are taken from */
  readonly against: string
  /** the year sentences speak of */
  readonly year: number
  /** the moment the document is made, ISO 8601 in UTC */
  readonly date: string
}

/** Runs every scenario of a study; the subject's own stands in the foreground. */
export function accountOf({ study, scenario: focus, text, date }: Subject, year: number = milestones[0]): Account {
  const compared = study.scenarios.find(({ id }) => id === study.comparison)
  const held = compared && projectionOf(compared.levers, compared.assumptions)
  const tell = (scenario: Scenario): Told => {
    const { levers, assumptions } = scenario
    return {
      scenario,
      name: scenarioName(scenario, text),
      projection: projectionOf(levers, assumptions),
      baseline: held ?? referenceOf(assumptions),
    }
  }
  const scenarios = study.scenarios.map(tell)
  const found = scenarios.find(({ scenario }) => scenario.id === focus.id) ?? tell(focus)
  return {
    study,
    title: study.title.trim() || text.t('report:untitled'),
    focus: found,
    scenarios,
    course: referenceOf(found.scenario.assumptions),
    against: baselineName({ study }, text),
    year,
    date,
  }
}

/** The day of a document as its readers write it. */
export const dateText = (date: string, text: Text): string =>
  new Intl.DateTimeFormat(text.formats.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
