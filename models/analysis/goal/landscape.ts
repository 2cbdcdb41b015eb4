import type { Model } from '#models/engine/assemble'
import type { Expression } from '#models/engine/expression'
import { evaluate } from '#models/engine/interpret'
import type { Variable } from '#models/engine/model'
import { baseValue, defaultYear, layoutOf, parameters, type Settings } from '#models/engine/parameters'
import type { Program } from '#models/engine/program'
import { Selection } from '#models/engine/selection'
import { isUnset } from '#models/engine/settings'
import { toBase } from '#shared/units/unit'
import { CHANGE, type Goal, type Mix, type Mover } from './goal'

/** A point of the search judged: what it misses the aim by, what it costs, how far it moves levers. */
export interface Judged {
  readonly value: number
  /** in the result's unit; 0 when reached, infinite where the result does not exist */
  readonly missing: number
  readonly cost: number
  /** squared moves as shares of each lever's bounds, added up */
  readonly change: number
}

/** Values this close are the same: an aim is met within rounding. */
const ROUNDING = 1e-9
/** Digits of a value that come from the lever, and not from shares of its bounds. */
const DIGITS = 12

/** The results of a goal's levers as a function of a point: each coordinate a share of its bounds. */
export class Landscape {
  /** where the levers stand, inside the bounds */
  readonly standing: Float64Array
  private readonly row: Float64Array
  private readonly reference: Float64Array
  readonly out: Float64Array
  private readonly result: Selection
  private readonly costs: Selection | null
  private readonly addedUp: boolean
  private readonly slots: readonly number[]

  constructor(
    readonly model: Model,
    private readonly program: Program,
    readonly goal: Goal,
  ) {
    const { settings, assumptions, movers, aim, least } = goal
    const layout = layoutOf(model)
    this.row = parameters(model, settings, assumptions)
    this.reference = new Float64Array(program.values)
    this.out = new Float64Array(program.values)
    const unset = parameters(model, {}, assumptions)
    program.run(unset, this.reference, this.reference)
    this.result = new Selection(model, [aim.id], [aim.year])
    this.slots = movers.map(({ lever }) => layout.value.get(lever) ?? -1)
    for (const { lever, by } of movers) {
      const span = layout.span.get(lever)
      const year = by ?? settings[lever.id]?.by ?? defaultYear(model, lever)
      if (span !== undefined && year !== null) this.row[span] = year - model.firstYear
    }
    const unit =
      least === CHANGE ? null : (model.equations.find(({ variable }) => variable.id === least)?.variable.unit ?? '')
    this.addedUp = unit?.includes('/yr') ?? false
    const years = model.years.filter((year) =>
      this.addedUp ? year > model.firstYear && year <= aim.year : year === aim.year,
    )
    this.costs = unit === null ? null : new Selection(model, [least], years)
    this.standing = Float64Array.from(movers, (mover) =>
      this.share(mover, settings[mover.lever.id]?.value ?? baseValue(mover.lever, assumptions)),
    )
  }

  private share({ min, max }: Mover, value: number): number {
    return max === min ? 0 : Math.min(1, Math.max(0, (value - min) / (max - min)))
  }

  /** The value of a coordinate in the lever's own unit. */
  valueOf({ min, max }: Mover, share: number): number {
    // Both ends exactly: min + (max - min) may miss max by a bit.
    return share === 1 ? max : min + share * (max - min)
  }

  /** Runs a point, up to the year of the aim. `out` holds its output until the next. */
  judge(point: Float64Array): Judged {
    const { movers, aim } = this.goal
    for (const [index, mover] of movers.entries())
      this.row[this.slots[index] ?? -1] = toBase(this.valueOf(mover, point[index] ?? 0), mover.lever.unit)
    this.program.run(this.row, this.out, this.reference, this.result.span)
    const value = this.result.value(this.out, 0)
    const short = aim.sense === '>=' ? aim.value - value : value - aim.value
    let change = 0
    for (const [index, share] of point.entries()) change += (share - (this.standing[index] ?? 0)) ** 2
    let cost = this.costs ? 0 : change
    if (this.costs) for (let cell = 0; cell < this.costs.size; cell++) cost += this.costs.value(this.out, cell)
    const missing = Number.isNaN(value) ? Number.POSITIVE_INFINITY : short <= ROUNDING * Math.abs(aim.value) ? 0 : short
    return { value, missing, cost: Number.isNaN(cost) ? Number.POSITIVE_INFINITY : cost, change }
  }

  /** What an expression is worth in a year of the point judged last, that of the aim or before it, base units. */
  worth(expression: Expression, year: number): number {
    const run = { parameters: this.row, out: this.out, reference: this.reference }
    return evaluate(this.model, run, year - this.model.firstYear, expression)
  }

  /**
   * What the result would be at the point judged last if a series were so many times what its equation gives, in every
   * year: in the result's unit.
   */
  scaled(variable: Variable, times: number): number {
    const { model, row, reference, goal } = this
    const out = this.out.slice()
    const run = { parameters: row, out, reference }
    for (let elapsed = 1; elapsed <= goal.aim.year - model.firstYear; elapsed++)
      for (const { variable: each, index, yearly } of model.yearlyOrder)
        out[index * model.years.length + elapsed] =
          evaluate(model, run, elapsed, yearly) * (each === variable ? times : 1)
    return this.result.value(out, 0)
  }

  /** A point as a scenario sets it, and what it brings. */
  mix(point: Float64Array): Omit<Mix, 'limits'> {
    const { settings, assumptions, movers, aim } = this.goal
    const { value, cost } = this.judge(point)
    const levers: Record<string, { value: number; by?: number }> = {}
    for (const [index, mover] of movers.entries()) {
      const { lever, by } = mover
      const set: Settings[string] | undefined = settings[lever.id]
      const year = typeof lever.by === 'number' ? (by ?? set?.by) : undefined
      const moved = Number(this.valueOf(mover, point[index] ?? 0).toPrecision(DIGITS))
      // A path from the base to the base is the same in whatever year it ends.
      const idle = lever.start === null && moved === baseValue(lever, assumptions)
      if (idle || isUnset(lever, moved, year, assumptions)) continue
      levers[lever.id] = year === undefined ? { value: moved } : { value: moved, by: year }
    }
    return { levers, value, margin: aim.sense === '>=' ? value - aim.value : aim.value - value, cost }
  }
}
