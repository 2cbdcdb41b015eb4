import type { Model } from '#models/engine/assemble'
import type { Lever } from '#models/engine/model'
import { type Assumptions, layoutOf, parameters, type Settings } from '#models/engine/parameters'
import type { Program } from '#models/engine/program'
import { runMany } from '#models/engine/runMany'
import type { Selection } from '#models/engine/selection'

/** The levers a scenario sets, and the runs in which only some of them are. */
export class Coalitions {
  readonly levers: readonly Lever[]
  /** where the scenario and the reference differ in their parameters, by lever */
  private readonly slots: readonly (readonly number[])[]
  private readonly set: Float64Array
  private readonly unset: Float64Array
  private readonly reference: Float64Array

  constructor(
    model: Model,
    private readonly program: Program,
    settings: Settings,
    assumptions: Assumptions,
    private readonly selection: Selection,
  ) {
    const layout = layoutOf(model)
    this.levers = model.levers.filter(({ id }) => settings[id] !== undefined)
    this.slots = this.levers.map((lever) =>
      [layout.value.get(lever), layout.span.get(lever)].filter((slot) => slot !== undefined),
    )
    this.set = parameters(model, settings, assumptions)
    this.unset = parameters(model, {}, assumptions)
    this.reference = new Float64Array(program.values)
    program.run(this.unset, this.reference, this.reference)
  }

  /**
   * Runs with the levers of each mask set, bit by bit, the others left alone.
   *
   * @returns one row of kept values a mask, in the series' own units
   */
  run(masks: ArrayLike<number>): Float64Array {
    let before = 0
    const write = (index: number, row: Float64Array): void => {
      const mask = masks[index] ?? 0
      for (let lever = 0, changed = mask ^ before; changed !== 0; lever++, changed >>>= 1)
        if (changed & 1)
          for (const slot of this.slots[lever] ?? [])
            row[slot] = ((mask >>> lever) & 1 ? this.set : this.unset)[slot] ?? 0
      before = mask
    }
    const kept = runMany(this.program, this.unset.slice(), this.reference, masks.length, write, this.selection)
    const { size } = this.selection
    for (let at = 0; at < kept.length; at++) kept[at] = this.selection.own(kept[at] ?? Number.NaN, at % size)
    return kept
  }
}
