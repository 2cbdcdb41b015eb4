import { createStore } from 'zustand/vanilla'
import { type NoEffect, whyNoEffect } from '#models/analysis/noEffect'
import { apart, pairOf } from '#models/analysis/pair'
import { headlines } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import { projectionOf, referenceOf } from '#models/belgium/projections'
import type { Projection } from '#models/engine/projection'
import { variableOf } from '#models/narrative/names'
import type { Study } from '#shared/study/study'
import { type AppState, appStore } from '../../app/appStore'
import { gestureOf } from '../../app/document/levers'
import { activeAssumptions, activeSettings } from '../../app/view/active'

/** What a changed lever does to the chosen result in the chosen year, the others staying as they are. */
export type Effect = { readonly kind: 'moves'; readonly difference: number } | NoEffect

interface Effects {
  /** lever id to its effect in the state that rested last */
  readonly effects: Readonly<Record<string, Effect>>
  /** a hand is on a lever: what stands in `effects` is no longer so */
  readonly moving: boolean
}

export const effectsStore = createStore<Effects>()(() => ({ effects: {}, moving: false }))

/** How long a held lever rests before the effects of all levers are worked out. */
const REST = 150

function without(lever: string, state: AppState): Projection {
  const { [lever]: _, ...others } = activeSettings(state)
  return projectionOf(others, activeAssumptions(state))
}

function effectOf(lever: string, state: AppState): Effect {
  const { projection, headline, year } = state
  const assumptions = activeAssumptions(state)
  const base = without(lever, state)
  const pair = pairOf(belgium, lever, activeSettings(state), assumptions, projection, base, referenceOf(assumptions))
  const reason = whyNoEffect(belgium, pair, variableOf(headline), year, headlines.map(variableOf))
  return reason ?? { kind: 'moves', difference: projection.at(headline, year) - base.at(headline, year) }
}

function workOut(): void {
  const state = appStore.getState()
  const levers = Object.keys(activeSettings(state))
  effectsStore.setState({ effects: Object.fromEntries(levers.map((id) => [id, effectOf(id, state)])), moving: false })
}

/** Keeps the effects of all changed levers up to date, but for the time a hand moves one of them. */
export function watchEffects(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const leave = appStore.subscribe((now, before) => {
    const same = now.projection === before.projection && now.headline === before.headline && now.year === before.year
    const letGo = before.history.open !== null && now.history.open === null
    if (same && !letGo) return
    clearTimeout(timer)
    timer = undefined
    if (now.history.open === null) return workOut()
    if (!effectsStore.getState().moving) effectsStore.setState({ moving: true })
    timer = setTimeout(workOut, REST)
  })
  workOut()
  return () => {
    clearTimeout(timer)
    leave()
  }
}

interface Held {
  /** the study before the gesture: tells one gesture from the next */
  readonly before: Study
  readonly lever: string
  readonly headline: string
  readonly year: number
  readonly value: number
}

let held: Held | null = null

/**
 * What the lever under the hand does, while it moves; null for every other lever. The result without
 * it is the same for the whole gesture, so it is worked out once.
 */
export function effectUnderHand(lever: string, state: AppState): number | null {
  const { open } = state.history
  if (open?.gesture !== gestureOf(state.active, lever)) return null
  const { headline, year, projection } = state
  const { before } = open
  const known =
    held?.before === before && held.lever === lever && held.headline === headline && held.year === year ? held : null
  held = known ?? { before, lever, headline, year, value: without(lever, state).at(headline, year) }
  const now = projection.at(headline, year)
  return apart(now, held.value) ? now - held.value : 0
}
