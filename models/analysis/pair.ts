import type { Model } from '#models/engine/assemble'
import { type Assumptions, parameters, type Settings } from '#models/engine/parameters'
import type { Projection } from '#models/engine/projection'

/** A finished run with all that went into it, base units. */
interface Run {
  readonly parameters: Float64Array
  readonly out: Float64Array
  readonly reference: Float64Array
}

/** A run, and the same run with one lever left alone. */
export interface Pair {
  readonly with: Run
  readonly without: Run
  /** the levers set in the run, by id */
  readonly set: ReadonlySet<string>
}

/**
 * The two runs of a question about one lever.
 *
 * @param projection the run under `settings`
 * @param without the run under the same settings but this lever's
 */
export function pairOf(
  model: Model,
  lever: string,
  settings: Settings,
  assumptions: Assumptions,
  projection: Projection,
  without: Projection,
  reference: Projection,
): Pair {
  const { [lever]: _, ...others } = settings
  const run = (of: Settings, { values }: Projection): Run => ({
    parameters: parameters(model, of, assumptions),
    out: values,
    reference: reference.values,
  })
  return { with: run(settings, projection), without: run(others, without), set: new Set(Object.keys(settings)) }
}

/** Less than this part of a value is the rounding of arithmetic. */
const NOISE = 1e-9

/** Whether two values differ by more than rounding; two missing values do not. */
export function apart(a: number, b: number): boolean {
  if (Object.is(a, b)) return false
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) !== Number.isNaN(b)
  return Math.abs(a - b) > Math.max(Math.abs(a), Math.abs(b)) * NOISE
}
