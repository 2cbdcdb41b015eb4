import { milestones } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { type Projection, Projector } from '#models/engine/projection'
import { baselineName, scenarioName } from '#models/narrative/names'
import type { Text } from '#models/narrative/text'
import type { Scenario, Study } from '#shared/study/study'

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
  /** the day the document is made, as 2026-11-25 */
  readonly date: string
}

export interface Asked {
  readonly study: Study
  /** id of the scenario in the foreground */
  readonly focus: string
  readonly year?: number
  readonly date: string
}

const projector = new Projector(belgium, program)

/** Runs a scenario for a document, as for the screen: with a reference that has the same figures. */
export const runOf = ({ levers, assumptions }: Pick<Scenario, 'levers' | 'assumptions'>): Projection =>
  projector.project(levers, assumptions).scenario

/** Runs every scenario of a study. Throws where `focus` is none of them: it is for the caller to choose one. */
export function accountOf({ study, focus, year = milestones[0], date }: Asked, text: Text): Account {
  const compared = study.scenarios.find(({ id }) => id === study.comparison)
  const held = compared && runOf(compared)
  const scenarios = study.scenarios.map((scenario): Told => {
    const { scenario: projection, reference } = projector.project(scenario.levers, scenario.assumptions)
    return { scenario, name: scenarioName(scenario, text), projection, baseline: held ?? reference }
  })
  const found = scenarios.find(({ scenario }) => scenario.id === focus)
  if (!found) throw new Error(`no scenario "${focus}"`)
  return {
    study,
    title: study.title.trim() || text.t('report:untitled'),
    focus: found,
    scenarios,
    course: projector.reference(found.scenario.assumptions),
    against: baselineName({ study }, text),
    year,
    date,
  }
}

/** The day of a document as its readers write it. */
export const dateText = (date: string, text: Text): string =>
  new Intl.DateTimeFormat(text.formats.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
