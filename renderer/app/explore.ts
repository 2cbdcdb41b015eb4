import type { Draft } from 'immer'
import { create } from 'zustand'
import { type Headline, headlines } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import type { Lever } from '#models/engine/model'
import { type Assumptions, defaultYear, type Settings } from '#models/engine/parameters'
import type { Projection } from '#models/engine/projection'
import { checkLever, isUnset } from '#models/engine/settings'
import type { ChartChoice, LeverSetting, Scenario, Study } from '#shared/study/study'
import { platform } from '../platform/platform'
import { defaultCharts, rememberedCharts } from './charts'
import { type Change, closeGesture, type History, noHistory, record } from './history'
import { freeId, newStudy } from './newStudy'
import { referenceOf, run } from './run'
import type { Screen } from './screens'
import { along, startAt, stepTo, type Walk } from './walk'

export interface ExploreState {
  readonly study: Study
  readonly history: History
  readonly active: string
  readonly screen: Screen
  /** the result that the screens about one result speak of */
  readonly subject: string
  /** the variable, lever or figure the Model screen explains */
  readonly explained: string
  /** what was explained before, and after one went back */
  readonly walk: Walk
  /** the year the cards speak of */
  readonly year: number
  /** the result beside each changed lever */
  readonly headline: Headline
  /** first and last year drawn */
  readonly span: readonly [number, number]
  /** the run of the active scenario, and what it is held against */
  readonly projection: Projection
  readonly baseline: Projection
}

const firstYear = belgium.firstYear
const lastYear = belgium.years.at(-1) ?? firstYear
const NO_ASSUMPTIONS: Assumptions = {}

const scenarioOf = (study: Study, id: string | null): Scenario | undefined =>
  study.scenarios.find((scenario) => scenario.id === id)

export const activeScenario = ({ study, active }: Pick<ExploreState, 'study' | 'active'>): Scenario | undefined =>
  scenarioOf(study, active)
export const activeSettings = (state: Pick<ExploreState, 'study' | 'active'>): Settings =>
  activeScenario(state)?.levers ?? {}
export const activeAssumptions = (state: Pick<ExploreState, 'study' | 'active'>): Assumptions =>
  activeScenario(state)?.assumptions ?? NO_ASSUMPTIONS

const runOf = (scenario: Scenario | undefined): Projection =>
  run(scenario?.levers ?? {}, scenario?.assumptions ?? NO_ASSUMPTIONS)

/** The runs that a study and a choice of scenario ask for; those that are the same are kept. */
function runs(
  study: Study,
  active: string,
  before: ExploreState | null,
): Pick<ExploreState, 'projection' | 'baseline'> {
  const scenario = scenarioOf(study, active)
  const compared = scenarioOf(study, study.comparison)
  const kept = before && activeScenario(before)
  const keptCompared = before && scenarioOf(before.study, before.study.comparison)
  const same = kept && scenario?.levers === kept.levers && scenario.assumptions === kept.assumptions
  const projection = before && same ? before.projection : runOf(scenario)
  if (!compared) return { projection, baseline: referenceOf(scenario?.assumptions ?? NO_ASSUMPTIONS) }
  return { projection, baseline: before && compared === keptCompared ? before.baseline : runOf(compared) }
}

const fresh = newStudy(rememberedCharts(), new Date().toISOString())

export const useExplore = create<ExploreState>()(() => ({
  study: fresh,
  history: noHistory,
  active: '1',
  screen: 'explore',
  subject: 'jobs.total',
  explained: 'jobs.total',
  walk: startAt('jobs.total'),
  year: 2030,
  headline: 'jobs.total',
  span: [firstYear, lastYear],
  ...runs(fresh, '1', null),
}))

/** Shows another state of the study, whatever brought it about. */
export function show(study: Study, history: History, active = useExplore.getState().active): void {
  useExplore.setState((before) => {
    const here = scenarioOf(study, active) ? active : (study.scenarios[0]?.id ?? active)
    return { study, history, active: here, ...runs(study, here, before) }
  })
}

/** An edit of the study, as a step that can be taken back. */
export function edit(
  change: Change,
  recipe: (draft: Draft<Study>) => void,
  { gesture = null, active }: { readonly gesture?: string | null; readonly active?: string } = {},
): void {
  const { study, history } = useExplore.getState()
  const edited = record({ study, history }, change, gesture, recipe)
  show(edited.study, edited.history, active)
}

/** What names a drag of a lever in a scenario. */
export const gestureOf = (scenario: string, lever: string): string => `${scenario}/${lever}`

/** The hand has let go of a lever. */
export const endGesture = (): void => useExplore.setState(({ history }) => ({ history: closeGesture(history) }))

const scenarioIn = (draft: Draft<Study>, id: string): Draft<Scenario> | undefined =>
  draft.scenarios.find((scenario) => scenario.id === id)

/**
 * Sets a lever; its base in its default year is the same as leaving it alone. False when refused.
 *
 * @param gesture names a drag, whose moves are one step
 */
export function setLever(lever: Lever, value: number, by?: number, gesture: string | null = null): boolean {
  const state = useExplore.getState()
  const assumptions = activeAssumptions(state)
  if (!checkLever(belgium, lever.id, value, by, assumptions).ok) return false
  const from = activeSettings(state)[lever.id] ?? null
  const year = by ?? from?.by
  const keepYear = year !== undefined && year !== defaultYear(belgium, lever)
  const to: LeverSetting | null = isUnset(lever, value, year, assumptions)
    ? null
    : keepYear
      ? { value, by: year }
      : { value }
  if (from?.value === to?.value && from?.by === to?.by) return true
  const scenario = state.active
  edit(
    { kind: 'lever', lever: lever.id, from, to },
    (draft) => {
      const levers = scenarioIn(draft, scenario)?.levers
      if (!levers) return
      if (to) levers[lever.id] = { ...to }
      else delete levers[lever.id]
    },
    { gesture: gesture && gestureOf(scenario, gesture) },
  )
  return true
}

/** Sets several levers at once, as a suggestion does. */
export function setLevers(settings: Settings): void {
  const { active } = useExplore.getState()
  edit({ kind: 'levers', settings }, (draft) => {
    const scenario = scenarioIn(draft, active)
    if (scenario) Object.assign(scenario.levers, settings)
  })
}

export function resetLevers(ids: readonly string[]): void {
  const { active } = useExplore.getState()
  edit({ kind: 'reset', levers: ids }, (draft) => {
    const scenario = scenarioIn(draft, active)
    for (const id of ids) if (scenario) delete scenario.levers[id]
  })
}

export const chooseYear = (year: number): void => useExplore.setState({ year })

export const chooseSpan = (first: number, last: number): void => {
  if (last > first) useExplore.setState({ span: [first, last] })
}

export const chooseHeadline = (id: string): void => {
  const headline = headlines.find((each) => each === id)
  if (headline) useExplore.setState({ headline })
}

export const chooseScreen = (screen: Screen): void => useExplore.setState({ screen })

/** Goes to the Model screen, to what a variable, lever or figure is. */
export const explain = (id: string): void =>
  useExplore.setState(({ walk }) => ({ explained: id, walk: stepTo(walk, id), screen: 'model' }))

/** Back or forward among what was explained. */
export const walkAlong = (by: -1 | 1): void =>
  useExplore.setState((state) => {
    const walk = along(state.walk, by)
    return { walk, explained: walk.ids[walk.at] ?? state.explained }
  })

export const chooseSubject = (subject: string): void => useExplore.setState({ subject })

export const chooseComparison = (id: string | null): void =>
  edit({ kind: 'comparison' }, (draft) => {
    draft.comparison = id
  })

export const activate = (id: string): void => {
  const { study, history } = useExplore.getState()
  show(study, closeGesture(history), id)
}

/** Adds a scenario and goes to it. */
export function addScenario(name: string, settings: Settings, assumptions: Assumptions = {}, notes = ''): void {
  const id = freeId(useExplore.getState().study)
  const scenario: Scenario = { id, name, notes, levers: settings, assumptions }
  edit(
    { kind: 'add-scenario', name },
    (draft) => {
      draft.scenarios.push(structuredClone(scenario) as Draft<Scenario>)
    },
    { active: id },
  )
}

export function removeScenario(id: string): void {
  const { study } = useExplore.getState()
  const gone = scenarioOf(study, id)
  if (!gone || study.scenarios.length === 1) return
  edit({ kind: 'remove-scenario', name: gone.name }, (draft) => {
    draft.scenarios = draft.scenarios.filter((scenario) => scenario.id !== id)
    if (draft.comparison === id) draft.comparison = null
  })
}

export function renameScenario(id: string, name: string): void {
  edit({ kind: 'rename-scenario', name }, (draft) => {
    const scenario = scenarioIn(draft, id)
    if (scenario) scenario.name = name
  })
}

/** Moves a scenario one place to the front (-1) or the back (1). */
export function moveScenario(id: string, by: -1 | 1): void {
  const { study } = useExplore.getState()
  const from = study.scenarios.findIndex((scenario) => scenario.id === id)
  const to = from + by
  if (from < 0 || to < 0 || to >= study.scenarios.length) return
  edit({ kind: 'move-scenario', name: study.scenarios[from]?.name ?? '' }, (draft) => {
    const [moved] = draft.scenarios.splice(from, 1)
    if (moved) draft.scenarios.splice(to, 0, moved)
  })
}

export const rename = (title: string): void =>
  edit({ kind: 'title' }, (draft) => {
    draft.title = title
  })

/** The charts drawn: the study's, or the usual ones where it names none. */
export const chartsOf = ({ charts }: Study): readonly ChartChoice[] => (charts.length > 0 ? charts : defaultCharts)

export function chooseChart(position: number, choice: ChartChoice): void {
  const charts = chartsOf(useExplore.getState().study).map((each, index) => (index === position ? choice : each))
  edit({ kind: 'chart' }, (draft) => {
    draft.charts = structuredClone(charts) as Draft<ChartChoice>[]
  })
  platform.remember('charts', JSON.stringify(charts))
}
