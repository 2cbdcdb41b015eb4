import { baselineOf, projectionOf } from '#models/belgium/projections'
import type { Projection } from '#models/engine/projection'
import { activeAssumptions, activeSettings, type Shown } from './view/active'

export interface RunState {
  /** the run of the active scenario */
  readonly projection: Projection
  /** what it is held against: the compared scenario's run, or the reference with the same assumptions */
  readonly baseline: Projection
}

/** The runs of a study while one of its scenarios is shown; the same ones as long as what they are made from is. */
export function runsOf(shown: Shown): RunState {
  const assumptions = activeAssumptions(shown)
  return {
    projection: projectionOf(activeSettings(shown), assumptions),
    baseline: baselineOf(shown.study, assumptions),
  }
}
