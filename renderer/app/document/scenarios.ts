import type { Draft } from 'immer'
import type { Assumptions, Settings } from '#models/engine/parameters'
import { FreeNames } from '#shared/study/freeNames'
import type { Scenario, Study } from '#shared/study/study'
import { appStore } from '../appStore'
import { edit } from './edit'
import type { Change } from './history'

export const scenarioIn = (draft: Draft<Study>, id: string): Draft<Scenario> | undefined =>
  draft.scenarios.find((scenario) => scenario.id === id)

type NewScenario = Omit<Scenario, 'id'>

/** Adds scenarios as one step, under ids and names that are free, and what else that step does; gives the first of them. */
function put(
  scenarios: readonly NewScenario[],
  change: (first: Scenario) => Change,
  goesThere: boolean,
  besides?: (draft: Draft<Study>) => void,
): Scenario | null {
  const free = new FreeNames(appStore.getState().study.scenarios)
  const all = scenarios.map((each): Scenario => ({ ...each, id: free.id(), name: free.name(each.name) }))
  const [first] = all
  if (!first) return null
  edit(
    change(first),
    (draft) => {
      draft.scenarios.push(...(structuredClone(all) as Draft<Scenario>[]))
      besides?.(draft)
    },
    goesThere ? { active: first.id } : {},
  )
  return first
}

const added = ({ name }: Scenario): Change => ({ kind: 'add-scenario', name })

/** Adds a scenario, and what else that step does, and goes to it. */
export const addOne = (scenario: NewScenario, besides?: (draft: Draft<Study>) => void): void =>
  void put([scenario], added, true, besides)

/** Adds a scenario and goes to it. */
export const addScenario = (name: string, settings: Settings, assumptions: Assumptions = {}): void =>
  addOne({ name, notes: '', levers: settings, assumptions })

/** Adds several as one step. */
export const addScenarios = (scenarios: readonly NewScenario[]): void =>
  void put(scenarios, () => ({ kind: 'add-scenarios', count: scenarios.length }), true)

/** Adds a scenario and stays where one is; gives the name it got. */
export const keepScenario = (name: string, { levers, assumptions }: Pick<Scenario, 'levers' | 'assumptions'>): string =>
  put([{ name, notes: '', levers, assumptions }], added, false)?.name ?? name

/** Adds what a scenario would be with other levers, assumptions and notes on levers, and goes to it. */
export const addAltered = (
  scenario: Scenario,
  inputs: Pick<Scenario, 'levers' | 'assumptions' | 'origin' | 'leverNotes'>,
): void => addOne({ ...scenario, ...inputs })

/** Adds a copy under another name, with all that belongs to the scenario, and goes to it. */
export function duplicateScenario(id: string, name: string): void {
  const scenario = appStore.getState().study.scenarios.find((each) => each.id === id)
  if (scenario) addOne({ ...scenario, name })
}

export function removeScenario(id: string): void {
  const { study } = appStore.getState()
  const gone = study.scenarios.find((scenario) => scenario.id === id)
  if (!gone || study.scenarios.length === 1) return
  edit({ kind: 'remove-scenario', name: gone.name }, (draft) => {
    draft.scenarios = draft.scenarios.filter((scenario) => scenario.id !== id)
    if (draft.comparison === id) draft.comparison = null
  })
}

/** Names a scenario as it is typed; until `endGesture`, that is one step. */
export function renameScenario(id: string, name: string): void {
  edit(
    { kind: 'rename-scenario', name },
    (draft) => {
      const scenario = scenarioIn(draft, id)
      if (scenario) scenario.name = name
    },
    { gesture: `name/${id}` },
  )
}

/** Moves a scenario one place to the front (-1) or the back (1). */
export function moveScenario(id: string, by: -1 | 1): void {
  const { study } = appStore.getState()
  const from = study.scenarios.findIndex((scenario) => scenario.id === id)
  const to = from + by
  if (from < 0 || to < 0 || to >= study.scenarios.length) return
  edit({ kind: 'move-scenario', name: study.scenarios[from]?.name ?? '' }, (draft) => {
    const [moved] = draft.scenarios.splice(from, 1)
    if (moved) draft.scenarios.splice(to, 0, moved)
  })
}

/** Holds the others against a scenario; null: against the reference. */
export const chooseComparison = (id: string | null): void =>
  edit({ kind: 'comparison' }, (draft) => {
    draft.comparison = id
  })
