import type { Model } from '#models/engine/assemble'
import { type Assumptions, figureValue, layoutOf, parameters } from '#models/engine/parameters'
import type { Program } from '#models/engine/program'
import { divisorOf } from '#shared/units/unit'
import { type DrawKey, drawKey, triangular, uniform } from './draw'
import { type DrawnFigure, drawnFigures } from './drawn'

export interface Draw {
  readonly figure: DrawnFigure
  /** the most likely value: the register's, or what a scenario assumes instead */
  readonly mode: number
  readonly key: DrawKey
  /** where it goes: its own slot and those of the levers that follow it, each with what its unit is divided by */
  readonly slots: readonly { readonly slot: number; readonly divisor: number }[]
}

function slotsOf(model: Model, figure: DrawnFigure): Draw['slots'] {
  const { figure: figures, value } = layoutOf(model)
  const own = figures.get(figure)
  return [
    ...(own === undefined ? [] : [{ slot: own, divisor: divisorOf(figure.unit) }]),
    ...[...value].flatMap(([lever, slot]) => (lever.base === figure ? [{ slot, divisor: divisorOf(lever.unit) }] : [])),
  ]
}

/**
 * The reference under drawn figures, run after run in the same memory: scenarios with the same assumptions share it.
 * Two with the same seed draw the same figures.
 */
export class DrawnReference {
  /** parameters and output of the last run, base units; valid until the next */
  readonly row: Float64Array
  readonly output: Float64Array
  readonly draws: readonly Draw[]
  /** the run made last, and how many of its years are there */
  private last = -1
  private years = 0

  constructor(
    readonly model: Model,
    readonly program: Program,
    readonly assumptions: Assumptions,
    seed: number,
  ) {
    this.output = new Float64Array(program.values)
    this.row = parameters(model, {}, assumptions)
    this.draws = drawnFigures(model).map((figure) => ({
      figure,
      mode: figureValue(figure, assumptions),
      key: drawKey(seed, figure.id),
      slots: slotsOf(model, figure),
    }))
  }

  /** What a figure is in a run, in its own unit. */
  drawn({ figure, mode, key }: Draw, run: number): number {
    return triangular(uniform(run, key), figure.low, mode, figure.high)
  }

  /**
   * One run; the one made last is not made again where enough of its years are there.
   *
   * @param number from 0, the same in every shard
   * @param years how many are computed, from the first; all where it is left out
   */
  run(number: number, years = this.model.years.length): void {
    if (this.last === number && this.years >= years) return
    for (const draw of this.draws) this.put(draw, this.drawn(draw, number))
    this.program.run(this.row, this.output, this.output, years)
    this.last = number
    this.years = years
  }

  /** One run with every figure at its most likely value but one, in its own unit. */
  runWith(changed: Draw, value: number): void {
    for (const draw of this.draws) this.put(draw, draw === changed ? value : draw.mode)
    this.program.run(this.row, this.output, this.output)
    this.last = -1
  }

  private put({ slots }: Draw, value: number): void {
    for (const { slot, divisor } of slots) this.row[slot] = value / divisor
  }
}
