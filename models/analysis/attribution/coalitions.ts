import type { Program } from '#models/engine/program'
import { runMany } from '#models/engine/runMany'
import type { Selection } from '#models/engine/selection'
import { EXACT_UP_TO } from './exactUpTo'

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

const equal = (one: ArrayLike<number>, other: ArrayLike<number>): boolean =>
  one.length === other.length && Array.prototype.every.call(one, (value, at) => Object.is(value, other[at]))

/** Values of every coalition, and which of them are known. */
class Known {
  readonly values: Float64Array
  readonly has: Uint8Array
  constructor(
    levers: number,
    readonly size: number,
  ) {
    this.values = new Float64Array(2 ** levers * size)
    this.has = new Uint8Array(2 ** levers)
  }

  row(mask: number): Float64Array {
    return this.values.subarray(mask * this.size, (mask + 1) * this.size)
  }

  put(mask: number, row: Float64Array): void {
    this.values.set(row, mask * this.size)
    this.has[mask] = 1
  }
}

/** The runs of one model with the same figures. Each coalition is run once, where they are few enough to be kept. */
export class Coalitions implements LeverRuns {
  private readonly reference: Float64Array
  private readonly known: Known | null

  /**
   * @param sign of the kept values: an older model may have written one the other way round
   * @param before the runs of another scenario, whose coalitions that are the same need not be run again
   */
  constructor(
    private readonly rows: LeverRows,
    private readonly selection: Selection,
    private readonly sign: 1 | -1 = 1,
    before?: Coalitions,
  ) {
    this.reference = new Float64Array(rows.program.values)
    rows.program.run(rows.unset, this.reference, this.reference)
    this.known = rows.slots.length <= EXACT_UP_TO ? new Known(rows.slots.length, selection.size) : null
    if (before) this.takeOver(before)
  }

  run(masks: ArrayLike<number>): Float64Array {
    const { known } = this
    if (!known) return this.runAnew(masks)
    const missing = Array.from(masks).filter((mask) => !known.has[mask])
    const { size } = this.selection
    const rows = this.runAnew(missing)
    for (const [index, mask] of missing.entries()) known.put(mask, rows.subarray(index * size, (index + 1) * size))
    const kept = new Float64Array(masks.length * size)
    for (let index = 0; index < masks.length; index++) kept.set(known.row(masks[index] ?? 0), index * size)
    return kept
  }

  private runAnew(masks: ArrayLike<number>): Float64Array {
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

  /** Keeps what is known of the coalitions in which every lever stands where it stood. */
  private takeOver({ rows, selection, sign, known }: Coalitions): void {
    const mine = this.known
    const same =
      rows.program === this.rows.program &&
      sign === this.sign &&
      equal(rows.unset, this.rows.unset) &&
      equal(selection.positions, this.selection.positions)
    if (!mine || !known || !same) return
    const at = (of: LeverRows, lever: number): readonly number[] =>
      (of.slots[lever] ?? []).map((slot) => of.set[slot] ?? Number.NaN)
    const counterparts = this.rows.slots.map((slots, lever) =>
      rows.slots.findIndex((each, other) => equal(each, slots) && equal(at(rows, other), at(this.rows, lever))),
    )
    // The mask a coalition had there, by the mask it has here; -1 where there was none like it.
    const masks = new Int32Array(mine.has.length)
    for (let mask = 1; mask < masks.length; mask++) {
      const lever = 31 - Math.clz32(mask)
      const [rest, counterpart] = [masks[mask ^ (1 << lever)] ?? -1, counterparts[lever] ?? -1]
      masks[mask] = rest < 0 || counterpart < 0 ? -1 : rest | (1 << counterpart)
    }
    for (const [mask, there] of masks.entries()) if (there >= 0 && known.has[there]) mine.put(mask, known.row(there))
  }
}
