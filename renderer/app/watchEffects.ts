import { whyNoEffect } from '#models/analysis/noEffect'
import { apart, pairOf } from '#models/analysis/pair'
import { headlines } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import { projectionOf, referenceOf } from '#models/belgium/projections'
import type { Projection } from '#models/engine/projection'
import { variableOf } from '#models/narrative/names'
import { whenRested } from '#shared/whenRested'
import { type AppState, appStore } from './appStore'
import { type Effect, type Effects, effectsStore } from './effects'
import { activeAssumptions, activeSettings } from './view/active'

/** How long a dragged lever rests before the effects of all levers are worked out. */
const REST_MS = 150

/**
 * How long effects may be those of the move before: most moves are over by then, and their words
 * need not flicker. As long as `--patience` in tokens.css, which is for what waits on a screen.
 */
const PATIENCE_MS = 200

/** The run without each of the levers that are set. */
type RunsWithout = ReadonlyMap<string, Projection>

function without(lever: string, state: AppState): Projection {
  const { [lever]: _, ...others } = activeSettings(state)
  return projectionOf(others, activeAssumptions(state))
}

const runsWithout = (state: AppState): RunsWithout =>
  new Map(Object.keys(activeSettings(state)).map((lever) => [lever, without(lever, state)]))

function effectOf(lever: string, base: Projection, state: AppState): Effect {
  const { projection, headline, year } = state
  const assumptions = activeAssumptions(state)
  const pair = pairOf(belgium, lever, activeSettings(state), assumptions, projection, base, referenceOf(assumptions))
  const reason = whyNoEffect(belgium, pair, variableOf(headline), year, headlines.map(variableOf))
  return reason ?? { kind: 'moves', difference: projection.at(headline, year) - base.at(headline, year) }
}

/**
 * What the dragged lever does. The run without it is known from before the drag: it is the scenario's own
 * where the lever was not set, and else one of those made when the levers last rested.
 */
function draggedIn(state: AppState, known: RunsWithout): Effects['dragged'] {
  const { history, headline, year, projection, active } = state
  const change = history.steps[history.at - 1]?.change
  if (!history.open || change?.kind !== 'lever') return null
  const { lever } = change
  const before = { study: history.open.before, active }
  const base =
    lever in activeSettings(before)
      ? (known.get(lever) ?? without(lever, state))
      : projectionOf(activeSettings(before), activeAssumptions(before))
  const [now, then] = [projection.at(headline, year), base.at(headline, year)]
  return { lever, difference: apart(now, then) ? now - then : 0 }
}

/** Keeps the effects of all changed levers up to date, except while one of them is being moved. */
export function watchEffects(): () => void {
  let known: { readonly projection: Projection; readonly runs: RunsWithout } | null = null

  const workOut = () => {
    const state = appStore.getState()
    const runs = known?.projection === state.projection ? known.runs : runsWithout(state)
    known = { projection: state.projection, runs }
    late.cancel()
    const effects = Object.fromEntries([...runs].map(([lever, base]) => [lever, effectOf(lever, base, state)]))
    effectsStore.setState({ effects, moving: false, dragged: draggedIn(state, runs) })
  }
  const rested = whenRested(REST_MS, workOut)
  const late = whenRested(PATIENCE_MS, () => effectsStore.setState({ moving: true }))
  const leave = appStore.subscribe((now, before) => {
    const same = now.projection === before.projection && now.headline === before.headline && now.year === before.year
    const letGo = before.history.open !== null && now.history.open === null
    if (same && !letGo) return
    if (now.history.open === null) {
      rested.cancel()
      workOut()
      return
    }
    effectsStore.setState({ dragged: draggedIn(now, known?.runs ?? new Map()) })
    late.start()
    rested.restart()
  })
  workOut()
  return () => {
    rested.cancel()
    late.cancel()
    leave()
  }
}
