import type { Draft } from 'immer'
import type { Assumptions, Settings } from '#models/engine/parameters'
import type { Scenario, Study } from '#shared/study/study'
import { appStore } from '../appStore'
import { edit } from './edit'
import { freeId } from './newStudy'

export const scenarioIn = (draft: Draft<Study>, id: string): Draft<Scenario> | undefined =>
  draft.scenarios.find((scenario) => scenario.id === id)

/** Adds a scenario and goes to it. */
export function addScenario(name: string, settings: Settings, assumptions: Assumptions = {}, notes = ''): void {
  const id = freeId(appStore.getState().study)
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
  const { study } = appStore.getState()
  const gone = study.scenarios.find((scenario) => scenario.id === id)
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
