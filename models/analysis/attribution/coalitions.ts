import type { Program } from '#models/engine/program'
import { runMany } from '#models/engine/runMany'
import type { Selection } from '#models/engine/selection'

/** Runs in which only some of a scenario's levers are set. */
export interface LeverRuns {
  /**
   * Runs with the levers of each mask set, bit by bit, the others left alone.
   *
   * @returns one row of kept values a mask, in the series' own units
   */
  run(masks: ArrayLike<number>): Float64Array
}

/** The parameter rows of a scenario and of the reference with the same figures, in some version of a model. */
export interface LeverRows {
  readonly program: Program
  readonly set: Float64Array
  readonly unset: Float64Array
  /** by lever, where the two rows differ because of it */
  readonly slots: readonly (readonly number[])[]
}

/** The runs of one model with the same figures. */
export class Coalitions implements LeverRuns {
  private readonly reference: Float64Array

  /** @param sign of the kept values: an older model may have written one the other way round */
  constructor(
    private readonly rows: LeverRows,
    private readonly selection: Selection,
    private readonly sign: 1 | -1 = 1,
  ) {
    this.reference = new Float64Array(rows.program.values)
    rows.program.run(rows.unset, this.reference, this.reference)
  }

  run(masks: ArrayLike<number>): Float64Array {
    const { program, set, unset, slots } = this.rows
    let before = 0
    const write = (index: number, row: Float64Array): void => {
      const mask = masks[index] ?? 0
      for (let lever = 0, changed = mask ^ before; changed !== 0; lever++, changed >>>= 1)
        if (changed & 1)
          for (const slot of slots[lever] ?? []) row[slot] = ((mask >>> lever) & 1 ? set : unset)[slot] ?? 0
      before = mask
    }
    const kept = runMany(program, unset.slice(), this.reference, masks.length, write, this.selection)
    const { size } = this.selection
    for (let at = 0; at < kept.length; at++)
      kept[at] = this.sign * this.selection.own(kept[at] ?? Number.NaN, at % size)
    return kept
  }
}
