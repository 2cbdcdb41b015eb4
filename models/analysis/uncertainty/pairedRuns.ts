import type { Model } from '#models/engine/assemble'
import type { Inputs } from '#models/engine/inputs'
import { layoutOf, parameters, type Settings } from '#models/engine/parameters'
import type { Program } from '#models/engine/program'
import { withoutUnset } from '#models/engine/settings'
import { type Draw, DrawnReference } from './drawnReference'

/** What stands in place of a draw: a lever that is set is a decision and stays where it is. */
interface Kept {
  readonly slot: number
  readonly value: number
}

function keptOf({ model, assumptions }: DrawnReference, settings: Settings): readonly Kept[] {
  const set = withoutUnset(model, settings, assumptions)
  const { value, span } = layoutOf(model)
  const row = parameters(model, set, assumptions)
  return model.levers
    .filter(({ id }) => set[id] !== undefined)
    .flatMap((lever) => [value.get(lever), span.get(lever)])
    .flatMap((slot) => (slot === undefined ? [] : [{ slot, value: row[slot] ?? Number.NaN }]))
}

/** A scenario and its reference under the same drawn figures, run after run in the same memory. */
export class PairedRuns {
  /** outputs of the last run, base units; valid until the next */
  readonly scenario: Float64Array
  readonly reference: Float64Array
  readonly draws: readonly Draw[]
  private readonly row: Float64Array
  private readonly kept: readonly Kept[]

  /** @param shared the reference, also of other scenarios with the same assumptions */
  constructor(
    private readonly shared: DrawnReference,
    settings: Settings,
  ) {
    this.kept = keptOf(shared, settings)
    this.draws = shared.draws
    this.reference = shared.output
    this.row = shared.row.slice()
    // A scenario that sets no lever is its reference, to the last bit: one run does for both.
    this.scenario = this.kept.length === 0 ? shared.output : new Float64Array(shared.program.values)
  }

  /** What a figure is in a run, in its own unit. */
  drawn(draw: Draw, run: number): number {
    return this.shared.drawn(draw, run)
  }

  /**
   * One run of scenario and reference.
   *
   * @param number from 0, the same in every shard
   * @param years how many are computed, from the first; all where it is left out
   */
  run(number: number, years?: number): void {
    this.shared.run(number, years)
    this.project(years)
  }

  /** One run with every figure at its most likely value but one, in its own unit. */
  runWith(changed: Draw, value: number): void {
    this.shared.runWith(changed, value)
    this.project()
  }

  private project(years?: number): void {
    const { shared, row, kept, scenario, reference } = this
    if (scenario === reference) return
    row.set(shared.row)
    for (const { slot, value } of kept) row[slot] = value
    shared.program.run(row, scenario, reference, years)
  }
}

/** A scenario and its reference; two with the same seed draw the same figures, whatever their levers. */
export const pairedRuns = (
  model: Model,
  program: Program,
  { settings, assumptions }: Inputs,
  seed: number,
): PairedRuns => new PairedRuns(new DrawnReference(model, program, assumptions, seed), settings)
