import { createStore } from 'zustand/vanilla'
import { belgium } from '#models/belgium/model'
import { keyLeverIds } from '#models/belgium/roles'
import type { Lever } from '#models/engine/model'
import { platform } from '../../platform/platform'

/** The group of what others decide, whatever it is about. */
export const CIRCUMSTANCES = 'circumstances'

interface LeverPanelState {
  /** ids of the levers that the user keeps among the key ones */
  readonly pinned: readonly string[]
  /** ids of the groups that are unfolded */
  readonly unfolded: readonly string[]
}

function remembered(key: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(platform.recall(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}

export const leverPanelStore = createStore<LeverPanelState>()(() => ({
  pinned: remembered('pinned'),
  unfolded: remembered('unfolded'),
}))

const toggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]

/** Keeps a lever among the key ones, or no longer. */
export function togglePinned(id: string): void {
  const pinned = toggled(leverPanelStore.getState().pinned, id)
  leverPanelStore.setState({ pinned })
  platform.remember('pinned', JSON.stringify(pinned))
}

/** Folds a group of levers, or unfolds it. */
export function toggleFold(group: string): void {
  const unfolded = toggled(leverPanelStore.getState().unfolded, group)
  leverPanelStore.setState({ unfolded })
  platform.remember('unfolded', JSON.stringify(unfolded))
}

/** Shows a lever's group. */
export function unfoldFor({ group, nature }: Lever): void {
  const id = nature.kind === 'circumstance' ? CIRCUMSTANCES : group
  if (!leverPanelStore.getState().unfolded.includes(id)) toggleFold(id)
}

export const isKeyLever = (id: string): boolean => keyLeverIds.includes(id)

/** The key levers and what is pinned besides, in the order of the model. */
export const keyLevers = ({ pinned }: Pick<LeverPanelState, 'pinned'>) =>
  belgium.levers.filter(({ id }) => isKeyLever(id) || pinned.includes(id))
