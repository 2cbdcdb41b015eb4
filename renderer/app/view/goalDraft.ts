import { createStore } from 'zustand/vanilla'
import type { Aim } from '#models/analysis/goal/goal'
import { usualRange } from '#models/analysis/goal/moverRange'
import { belgium } from '#models/belgium/model'
import { roles } from '#models/belgium/roles'
import type { Inputs } from '#models/engine/inputs'
import type { Lever } from '#models/engine/model'
import { type Assumptions, defaultYear, type Settings } from '#models/engine/parameters'
import { leverRange } from '#models/engine/settings'
import { documentedGoals, type GoalPreset, researchGoal, unaskedLevers } from '#models/narrative/goalPresets'
import type { GoalRequest } from '../jobs/requests'
import { seek } from './sought'

/** What a lever may do in the search; what is not said is as a search moves it by itself. */
export interface Bounds {
  readonly min?: number
  readonly max?: number
  readonly by?: number
}

interface GoalDraft {
  readonly aim: Aim
  /** the levers that may be moved */
  readonly bounds: Readonly<Record<string, Bounds>>
  readonly least: string
  /** the search that was asked for last, and in which scenario */
  readonly asked: { readonly request: GoalRequest; readonly scenario: string } | null
}

const free = (levers: readonly string[]): Readonly<Record<string, Bounds>> =>
  Object.fromEntries(levers.map((id) => [id, {}]))

export const COST = roles.extraCost

export const goalStore = createStore<GoalDraft>()(() => ({
  aim: researchGoal.aim,
  bounds: free(researchGoal.levers),
  least: COST,
  asked: null,
}))

export const choosePreset = ({ aim, levers }: GoalPreset): void =>
  goalStore.setState({ aim, bounds: free(levers), asked: null })

export const setAim = (aim: Partial<Aim>): void => goalStore.setState((state) => ({ aim: { ...state.aim, ...aim } }))

/** Aims at another result, with every lever that a search takes by itself. */
export const aimAt = (aim: Pick<Aim, 'id' | 'sense' | 'value'>): void =>
  goalStore.setState((state) => ({ aim: { ...state.aim, ...aim }, bounds: free(unaskedLevers) }))

/** Goes to the search for a documented target, with the levers that bear on it. */
export function findMixFor(aim: Aim): void {
  const about = documentedGoals.filter((preset) => preset.aim.id === aim.id)
  const preset = about.find((each) => each.aim.year === aim.year && each.aim.value === aim.value)
  choosePreset(preset ?? { id: aim.id, aim, levers: about[0]?.levers ?? unaskedLevers })
  seek('goal')
}

export const setLeast = (least: string): void => goalStore.setState({ least })

export const allowLever = (id: string, used: boolean): void =>
  goalStore.setState(({ bounds: { [id]: before, ...others } }) => ({
    bounds: used ? { ...others, [id]: before ?? {} } : others,
  }))

export const setBounds = (id: string, changed: Bounds): void =>
  goalStore.setState(({ bounds }) => ({ bounds: { ...bounds, [id]: { ...bounds[id], ...changed } } }))

/** Lets a policy be cut as far as it goes, or no more than a search does by itself. */
export function allowCut(lever: Lever, allowed: boolean, assumptions: Assumptions): void {
  const { min, max } = leverRange(lever, assumptions)
  const cheaper = lever.nature.kind === 'policy' && lever.nature.dearer === 'less' ? { max } : { min }
  goalStore.setState(({ bounds: { [lever.id]: own, ...others } }) => {
    const { min: _, max: __, ...year } = own ?? {}
    return { bounds: { ...others, [lever.id]: allowed ? { ...own, ...cheaper } : year } }
  })
}

/**
 * The bounds of a lever as they are searched: what was said, else from its base to its dearer end, within what
 * it allows under these assumptions; unless it was said otherwise there by the year of the goal.
 */
export function boundsOf(lever: Lever, bounds: Bounds, goalYear: number, settings: Settings, assumptions: Assumptions) {
  const range = leverRange(lever, assumptions)
  const clamp = (value: number): number => Math.min(range.max, Math.max(range.min, value))
  const usual = usualRange(lever, settings, assumptions)
  const usualYear = Math.min(defaultYear(belgium, lever) ?? goalYear, goalYear)
  return {
    min: clamp(bounds.min ?? usual.min),
    max: clamp(bounds.max ?? usual.max),
    by: typeof lever.by === 'number' ? (bounds.by ?? settings[lever.id]?.by ?? usualYear) : undefined,
  }
}

/** The goal as it is drafted, from where a scenario stands; null while no lever may be moved. */
export function draftedGoal({ settings, assumptions }: Inputs, seed: number): GoalRequest | null {
  const { aim, bounds, least } = goalStore.getState()
  const movers = belgium.levers.flatMap((lever) => {
    const own = bounds[lever.id]
    return own ? [{ lever: lever.id, ...boundsOf(lever, own, aim.year, settings, assumptions) }] : []
  })
  if (movers.length === 0) return null
  return { kind: 'goal', goal: { settings, assumptions, aim, movers, least, wholeSteps: true }, seed }
}

/** Asks for the goal as it is drafted. */
export function search(scenario: string, inputs: Inputs, seed: number): void {
  const request = draftedGoal(inputs, seed)
  if (request) goalStore.setState({ asked: { scenario, request } })
}
