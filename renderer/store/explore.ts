import { produce } from 'immer'
import { create } from 'zustand'
import { type Headline, headlines } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import type { Lever } from '#models/engine/model'
import { defaultYear, type Settings } from '#models/engine/parameters'
import type { Projection } from '#models/engine/projection'
import { checkLever, isUnset } from '#models/engine/settings'
import type { ChartChoice } from '#shared/study/study'
import { platform } from '../platform/platform'
import { reference, run } from '../runner/runner'

export interface ScenarioState {
  readonly id: string
  /** null while the user has not named it: shown in the language of the moment */
  readonly name: string | null
  readonly settings: Settings
}

export interface ExploreState {
  readonly scenarios: readonly ScenarioState[]
  readonly active: string
  /** the scenario drawn in grey; null: the current course */
  readonly comparison: string | null
  /** the year the cards speak of */
  readonly year: number
  /** the result beside each changed lever */
  readonly headline: Headline
  readonly charts: readonly ChartChoice[]
  /** first and last year drawn */
  readonly span: readonly [number, number]
  /** the run of the active scenario, and what it is held against */
  readonly projection: Projection
  readonly baseline: Projection
}

const firstYear = belgium.firstYear
const lastYear = belgium.years.at(-1) ?? firstYear

const DEFAULT_CHARTS: readonly ChartChoice[] = [
  { series: ['research.target', 'research.intensityReached'], show: 'level' },
  { series: ['defence.turnover.core', 'defence.orders'], show: 'level' },
]

const known = new Set(belgium.equations.map(({ variable }) => variable.id))

/** The charts chosen last time, where they still make sense. */
function rememberedCharts(): readonly ChartChoice[] {
  try {
    const kept: unknown = JSON.parse(platform.recall('charts') ?? 'null')
    if (!Array.isArray(kept) || kept.length !== DEFAULT_CHARTS.length) return DEFAULT_CHARTS
    return kept.map((choice: Partial<ChartChoice>, index): ChartChoice => {
      const series = Array.isArray(choice?.series) ? choice.series.filter((id) => known.has(id)) : []
      const fallback = DEFAULT_CHARTS[index] ?? { series: [], show: 'level' }
      return series.length > 0 ? { series, show: choice.show === 'difference' ? 'difference' : 'level' } : fallback
    })
  } catch {
    return DEFAULT_CHARTS
  }
}

export const useExplore = create<ExploreState>()(() => ({
  scenarios: [{ id: '1', name: null, settings: {} }],
  active: '1',
  comparison: null,
  year: 2030,
  headline: 'jobs.total',
  charts: rememberedCharts(),
  span: [firstYear, lastYear],
  projection: reference,
  baseline: reference,
}))

export const activeSettings = (state: ExploreState): Settings =>
  state.scenarios.find(({ id }) => id === state.active)?.settings ?? {}

/** Changes the choices and runs again what they ask for. */
function change(recipe: (draft: { -readonly [Key in keyof ExploreState]: ExploreState[Key] }) => void): void {
  useExplore.setState((state) => {
    const next = produce(state, recipe as (draft: ExploreState) => void)
    const settings = activeSettings(next)
    const moved = settings !== activeSettings(state)
    const compared = next.scenarios.find(({ id }) => id === next.comparison)
    const comparedBefore = state.scenarios.find(({ id }) => id === state.comparison)
    return {
      ...next,
      projection: moved ? run(settings) : state.projection,
      baseline: compared === comparedBefore ? state.baseline : compared ? run(compared.settings) : reference,
    }
  })
}

function changeSettings(recipe: (settings: Settings) => Settings): void {
  change((draft) => {
    draft.scenarios = draft.scenarios.map((scenario) =>
      scenario.id === draft.active ? { ...scenario, settings: recipe(scenario.settings) } : scenario,
    )
  })
}

const without = (settings: Settings, ids: readonly string[]): Settings =>
  Object.fromEntries(Object.entries(settings).filter(([id]) => !ids.includes(id)))

/** Sets a lever; its base in its default year is the same as leaving it alone. False when the value is refused. */
export function setLever(lever: Lever, value: number, by?: number): boolean {
  if (!checkLever(belgium, lever.id, value, by, {}).ok) return false
  changeSettings((settings) => {
    const year = by ?? settings[lever.id]?.by
    if (isUnset(lever, value, year, {})) return without(settings, [lever.id])
    const keepYear = year !== undefined && year !== defaultYear(belgium, lever)
    return { ...settings, [lever.id]: keepYear ? { value, by: year } : { value } }
  })
  return true
}

/** Sets several levers at once, as a suggestion or a shipped study does. */
export const setLevers = (settings: Settings): void => changeSettings((before) => ({ ...before, ...settings }))

export const resetLevers = (ids: readonly string[]): void => changeSettings((settings) => without(settings, ids))

export const chooseYear = (year: number): void =>
  change((draft) => {
    draft.year = year
  })

export const chooseSpan = (first: number, last: number): void =>
  change((draft) => {
    draft.span = last > first ? [first, last] : draft.span
  })

export const chooseHeadline = (id: string): void =>
  change((draft) => {
    draft.headline = headlines.find((each) => each === id) ?? draft.headline
  })

export const chooseComparison = (id: string | null): void =>
  change((draft) => {
    draft.comparison = id
  })

export const activate = (id: string): void =>
  change((draft) => {
    draft.active = id
  })

/** Opens a study as a scenario, in place of the active one where nothing has been done with that. */
export function openStudy(name: string, settings: Settings, charts: readonly ChartChoice[]): void {
  const { scenarios, active } = useExplore.getState()
  const untouched = scenarios.find(
    ({ id, name: given, settings: set }) => id === active && given === null && Object.keys(set).length === 0,
  )
  addScenario(name, settings)
  if (untouched) removeScenario(untouched.id)
  charts.forEach((choice, position) => {
    chooseChart(position, choice)
  })
}

/** Adds a scenario and goes to it. */
export function addScenario(name: string | null, settings: Settings): void {
  change((draft) => {
    const id = String(Math.max(...draft.scenarios.map((scenario) => Number(scenario.id))) + 1)
    draft.scenarios = [...draft.scenarios, { id, name, settings }]
    draft.active = id
  })
}

export function removeScenario(id: string): void {
  change((draft) => {
    const left = draft.scenarios.filter((scenario) => scenario.id !== id)
    const [first] = left
    if (!first) return
    draft.scenarios = left
    if (draft.active === id) draft.active = first.id
    if (draft.comparison === id) draft.comparison = null
  })
}

export function chooseChart(position: number, choice: ChartChoice): void {
  change((draft) => {
    draft.charts = draft.charts.map((each, index) => (index === position ? choice : each))
  })
  platform.remember('charts', JSON.stringify(useExplore.getState().charts))
}
