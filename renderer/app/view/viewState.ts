import { type Headline, headlines } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import type { Screen } from './screens'
import { startAt, type Walk } from './walk'

/** A table's rows by one result. */
export interface Order {
  readonly by: Headline
  readonly down: boolean
}

/** What is looked at, and how. None of it is part of the study. */
export interface ViewState {
  /** id of the scenario shown */
  readonly active: string
  readonly screen: Screen
  /** the start page stands in place of the screens */
  readonly start: boolean
  /** the result that the screens about one result show */
  readonly subject: string
  /** the variable, lever or figure the Model screen explains */
  readonly explained: string
  /** what was explained before, and what was left by going back */
  readonly walk: Walk
  /** the year of the headline cards */
  readonly year: number
  /** the result whose effect is shown beside each changed lever */
  readonly headline: Headline
  /** first and last year drawn */
  readonly span: readonly [number, number]
  /** ids of the scenarios that the charts of Compare draw in colour; null as long as nobody chose */
  readonly drawn: readonly string[] | null
  /** how the outcomes compared are sorted; null: as the study has its scenarios */
  readonly order: Order | null
}

const [lead] = headlines

export const firstView: ViewState = {
  active: '1',
  screen: 'explore',
  start: false,
  subject: lead,
  explained: lead,
  walk: startAt(lead),
  year: 2030,
  headline: lead,
  span: [belgium.firstYear, belgium.years.at(-1) ?? belgium.firstYear],
  drawn: null,
  order: null,
}
