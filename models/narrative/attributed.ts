import { attribute } from '#models/analysis/attribution/attribute'
import { type Remembered, scenarioGame } from '#models/analysis/attribution/scenarioGame'
import { interactions } from '#models/analysis/attribution/shapley'
import { inputsBefore } from '#models/belgium/carryOver/inputsBefore'
import { olderSide } from '#models/belgium/carryOver/olderSide'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import type { Inputs } from '#models/engine/inputs'
import type { ReleasedModel } from '#models/engine/releasedModel'
import { Selection } from '#models/engine/selection'
import type { Origin } from '#shared/study/study'
import type { Contributions } from './why'

/** What the changed figures, each changed lever and the newer model add to one series, every year. */
export interface AttributionQuestion {
  readonly scenario: Inputs
  /** what the scenario was under an older model; null where none made it */
  readonly origin: Origin | null
  readonly series: string
  readonly seed: number
}

export interface PairEffect {
  readonly levers: readonly [string, string]
  /** what the two do together beyond what each does alone, one value a year */
  readonly together: Float64Array
}

export interface Attributed extends Contributions {
  /** null where orders were sampled */
  readonly pairs: readonly PairEffect[] | null
  /** why the older model is not in the account although one made the scenario */
  readonly left: 'not-kept' | 'no-such-result' | null
}

/** Every two levers, with their row of what they do together. */
const pairEffects = (levers: readonly string[], together: Float64Array, size: number): readonly PairEffect[] =>
  levers
    .flatMap((one, at) => levers.slice(at + 1).map((other) => [one, other] as const))
    .map((pair, row) => ({ levers: pair, together: together.slice(row * size, (row + 1) * size) }))

/**
 * What makes a result in a scenario. Yields its progress from 0 to 1.
 *
 * @param original the model the scenario was made with; null where it is the present one, or not kept
 * @param remembered runs of the account before, which one that changes little takes over
 */
export function* attributing(
  { scenario, origin, series, seed }: AttributionQuestion,
  original: ReleasedModel | null,
  remembered?: Remembered,
): Generator<number, Attributed> {
  const selection = new Selection(belgium, [series])
  const { size } = selection
  const older = origin && original && olderSide(original, inputsBefore(scenario, origin), series)
  const game = scenarioGame(belgium, program, scenario, selection, older, remembered)
  const { subsets, ...found } = yield* attribute(game, size, seed)
  const { levers } = found
  return {
    ...found,
    years: selection.years,
    madeWith: older ? older.model.version : null,
    left: !origin || older ? null : original ? 'no-such-result' : 'not-kept',
    pairs: subsets && pairEffects(levers, interactions(subsets, levers.length, size), size),
  }
}
