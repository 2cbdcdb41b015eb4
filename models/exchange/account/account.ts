import { withChangesOnly } from '#models/belgium/changes'
import { milestones } from '#models/belgium/headlines'
import { baselineOf, projectionOf } from '#models/belgium/projections'
import type { Projection } from '#models/engine/projection'
import { baselineName, baselineNameOfAll, scenarioName, studyTitle } from '#models/narrative/names'
import type { Text } from '#models/narrative/text'
import type { PageCatalogue } from '#shared/i18n/words'
import type { Scenario, Study } from '#shared/study/study'
import type { Subject } from '../subject'
import { type Computed, computedFor, type Originals } from './computed'

/** A scenario with its run and the run it is compared with. */
export interface ScenarioRun {
  readonly scenario: Scenario
  readonly name: string
  readonly projection: Projection
  readonly baseline: Projection
  /** the name of what its differences are taken from */
  readonly against: string
}

/** What a document is made from: a study with the runs of its scenarios. */
export interface Account {
  readonly study: Study
  readonly title: string
  /** the scenario in the foreground */
  readonly focus: ScenarioRun
  readonly scenarios: readonly ScenarioRun[]
  /** what the differences of all scenarios are taken from, each under its own assumptions */
  readonly against: string
  /** the year sentences speak of */
  readonly year: number
  /** the moment the document is made, ISO 8601 in the time of where that is */
  readonly date: string
  /** what is drawn and taken apart for it */
  readonly computed: Computed
  /** its charts have ranges */
  readonly bands: boolean
  /** every scenario is told of, side by side */
  readonly all: boolean
}

/** What may be said of how a document is made. */
export interface Given {
  /** the year sentences speak of; the first milestone where it is not given */
  readonly year?: number
  /** whether charts have ranges; they do where it is not given */
  readonly bands?: boolean
  /** whether every scenario is told of, side by side, beside the one in the foreground */
  readonly all?: boolean
  /** none where they are not given: what makes a result is then told by the present model alone */
  readonly originals?: Originals
}

/** Runs every scenario of a study; the subject's own stands in the foreground. */
export function accountOf(
  { study: whole, scenario: focus, text, date }: Subject<PageCatalogue>,
  { year = milestones[0], bands = true, all = false, originals = new Map() }: Given = {},
): Account {
  const study = withChangesOnly(whole)
  const runOf = (scenario: Scenario): ScenarioRun => ({
    scenario,
    name: scenarioName(scenario, text),
    projection: projectionOf(scenario.levers, scenario.assumptions),
    baseline: baselineOf(study, scenario.assumptions),
    against: baselineName(study, scenario.assumptions, text),
  })
  const scenarios = study.scenarios.map(runOf)
  const found = scenarios.find(({ scenario }) => scenario.id === focus.id) ?? runOf(focus)
  return {
    study,
    title: studyTitle(study, text.t('report:untitled')),
    focus: found,
    scenarios,
    against: baselineNameOfAll(study, text),
    year,
    date,
    computed: computedFor(study, originals),
    bands,
    all,
  }
}

/** The day of a document as its readers write it: the one that its date begins with, wherever they are. */
export const dateText = (date: string, text: Text): string =>
  new Intl.DateTimeFormat(text.formats.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(date.slice(0, 'YYYY-MM-DD'.length)),
  )
