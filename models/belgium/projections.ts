import type { Assumptions, Settings } from '#models/engine/parameters'
import { type Projection, Projector } from '#models/engine/projection'
import { comparedScenario } from '#shared/study/scenarios'
import type { Study } from '#shared/study/study'
import { belgium } from './model'
import { program } from './program.generated'

const projector = new Projector(belgium, program)
const NONE: Assumptions = {}

const references = new WeakMap<Assumptions, Projection>()
const projections = new WeakMap<Settings, WeakMap<Assumptions, Projection>>()

/** All scenarios without changed figures share one reference, whichever object says so. */
const keyOf = (assumptions: Assumptions): Assumptions => (Object.keys(assumptions).length === 0 ? NONE : assumptions)

/** The run with no lever set, under these assumptions. The same object gives the same run. */
export function referenceOf(assumptions: Assumptions): Projection {
  const key = keyOf(assumptions)
  const known = references.get(key)
  if (known) return known
  const reference = projector.reference(key)
  references.set(key, reference)
  return reference
}

/**
 * The run of a scenario whose levers and assumptions have been checked. A run takes microseconds and is
 * made once for the same two objects, which are never written to, so whoever needs it asks here.
 */
export function projectionOf(settings: Settings, assumptions: Assumptions): Projection {
  const key = keyOf(assumptions)
  let byAssumptions = projections.get(settings)
  if (!byAssumptions) {
    byAssumptions = new WeakMap()
    projections.set(settings, byAssumptions)
  }
  const known = byAssumptions.get(key)
  if (known) return known
  const projection = projector.scenario(settings, key, referenceOf(key))
  byAssumptions.set(key, projection)
  return projection
}

/** What the scenarios of a study are compared with: the compared scenario's run, or the reference under these assumptions. */
export function baselineOf(study: Pick<Study, 'scenarios' | 'comparison'>, assumptions: Assumptions): Projection {
  const compared = comparedScenario(study)
  return compared ? projectionOf(compared.levers, compared.assumptions) : referenceOf(assumptions)
}
