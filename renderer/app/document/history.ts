import { applyPatches, type Draft, enablePatches, type Patch, produceWithPatches } from 'immer'
import type { LeverSetting, Study } from '#shared/study/study'

enablePatches()

/** What a step did, so that it can be named in any language and done again elsewhere. */
export type Change =
  | {
      readonly kind: 'lever'
      readonly lever: string
      /** its base in that scenario, which an assumption may move: where it stands while it is unset */
      readonly base: number
      readonly from: LeverSetting | null
      readonly to: LeverSetting | null
    }
  | { readonly kind: 'levers'; readonly settings: Readonly<Record<string, LeverSetting>> }
  | { readonly kind: 'reset'; readonly levers: readonly string[] }
  | {
      readonly kind: 'assumption'
      readonly figure: string
      readonly from: number | null
      readonly to: number | null
    }
  | { readonly kind: 'reset-assumptions'; readonly figures: readonly string[] }
  | {
      readonly kind: 'add-scenario' | 'add-study' | 'remove-scenario' | 'rename-scenario' | 'move-scenario'
      readonly name: string
    }
  | { readonly kind: 'add-scenarios'; readonly count: number }
  | { readonly kind: 'comparison' | 'chart' | 'title' | 'author' | 'notes' | 'look' }
  | { readonly kind: 'scenario-notes'; readonly name: string }
  | { readonly kind: 'lever-note'; readonly lever: string }
  | { readonly kind: 'seed'; readonly from: number; readonly to: number }
  | {
      readonly kind: 'add-slide' | 'copy-slide' | 'remove-slide' | 'move-slide' | 'edit-slide'
      /** its place in the story, from 1 */
      readonly number: number
    }

interface Step {
  readonly change: Change
  readonly patches: readonly Patch[]
  readonly inverse: readonly Patch[]
}

/** Every step since the study was opened; the first `at` of them are in force. */
export interface History {
  readonly steps: readonly Step[]
  readonly at: number
  /** a drag that is still going on: the study before it, and what it belongs to */
  readonly open: { readonly gesture: string; readonly before: Study } | null
}

export interface DocumentState {
  readonly study: Study
  readonly history: History
}

export const noHistory: History = { steps: [], at: 0, open: null }

/**
 * Applies an edit as a step that can be taken back. Steps of one gesture (the moves of a drag) become
 * one, from what was before the drag to where it stands; a drag that ends where it began is none, and so is an edit
 * that changes nothing: what was undone can still be done again.
 */
export function record(
  { study, history }: DocumentState,
  change: Change,
  gesture: string | null,
  recipe: (draft: Draft<Study>) => void,
): DocumentState {
  const going = gesture !== null && history.open?.gesture === gesture ? history.open : null
  const before = going ? going.before : study
  const kept = history.steps.slice(0, history.at)
  const steps = going && history.at > 0 ? kept.slice(0, -1) : kept
  const [next, patches, inverse] = produceWithPatches(before, recipe)
  const changesNothing = patches.length === 0
  if (changesNothing && !going) return { study, history: closeGesture(history) }
  const open = changesNothing || gesture === null ? null : { gesture, before }
  const first = going ? kept.at(-1)?.change : undefined
  const named = first?.kind === 'lever' && change.kind === 'lever' ? { ...change, from: first.from } : change
  const step = changesNothing ? [] : [{ change: named, patches, inverse }]
  const all = [...steps, ...step]
  return { study: next, history: { steps: all, at: all.length, open } }
}

/** The hand has let go: what comes next is a step of its own. */
export const closeGesture = (history: History): History => (history.open ? { ...history, open: null } : history)

/** Goes to where only the first `at` steps are in force, back or forth. */
export function goTo({ study, history }: DocumentState, at: number): DocumentState {
  const target = Math.max(0, Math.min(history.steps.length, at))
  let current = study
  for (let index = history.at - 1; index >= target; index--)
    current = applyPatches(current, history.steps[index]?.inverse ?? [])
  for (let index = history.at; index < target; index++)
    current = applyPatches(current, history.steps[index]?.patches ?? [])
  return { study: current, history: { steps: history.steps, at: target, open: null } }
}
