import type { Model } from '#models/engine/assemble'
import { type Assumptions, figureValue, layoutOf, parameters, type Settings } from '#models/engine/parameters'
import type { Program } from '#models/engine/program'
import { withoutUnset } from '#models/engine/settings'
import { divisorOf } from '#shared/units/unit'
import { type DrawKey, drawKey, triangular, uniform } from './draw'
import { type DrawnFigure, drawnFigures } from './drawn'

/** Where a figure's draw goes: its own slot and those of the levers that follow it. */
interface Target {
  readonly slot: number
  readonly divisor: number
  /** a set lever is a decision and stays where it is; in the reference no lever is set */
  readonly inScenario: boolean
}

interface Draw {
  readonly figure: DrawnFigure
  /** the most likely value: the register's, or what the scenario assumes instead */
  readonly mode: number
  readonly key: DrawKey
  readonly targets: readonly Target[]
}

function targetsOf(model: Model, figure: DrawnFigure, settings: Settings): readonly Target[] {
  const layout = layoutOf(model)
  const own = layout.figure.get(figure)
  return [
    ...(own === undefined ? [] : [{ slot: own, divisor: divisorOf(figure.unit), inScenario: true }]),
    ...[...layout.value].flatMap(([lever, slot]) =>
      lever.base === figure
        ? [{ slot, divisor: divisorOf(lever.unit), inScenario: settings[lever.id] === undefined }]
        : [],
    ),
  ]
}

/**
 * A scenario and its reference under the same drawn figures, run after run in the same memory. Two pairs with
 * the same seed draw the same figures, whatever their levers.
 */
export class PairedRuns {
  /** outputs of the last run, base units; valid until the next */
  readonly scenario: Float64Array
  readonly reference: Float64Array
  readonly draws: readonly Draw[]
  private readonly scenarioRow: Float64Array
  private readonly referenceRow: Float64Array

  constructor(
    model: Model,
    private readonly program: Program,
    settings: Settings,
    assumptions: Assumptions,
    seed: number,
  ) {
    const set = withoutUnset(model, settings, assumptions)
    this.reference = new Float64Array(program.values)
    // A scenario that sets no lever is its reference, to the last bit: one run does for both.
    this.scenario = Object.keys(set).length === 0 ? this.reference : new Float64Array(program.values)
    this.scenarioRow = parameters(model, set, assumptions)
    this.referenceRow = parameters(model, {}, assumptions)
    this.draws = drawnFigures(model).map((figure) => ({
      figure,
      mode: figureValue(figure, assumptions),
      key: drawKey(seed, figure.id),
      targets: targetsOf(model, figure, set),
    }))
  }

  /** What a figure is in a run, in its own unit. */
  drawn({ figure, mode, key }: Draw, run: number): number {
    return triangular(uniform(run, key), figure.low, mode, figure.high)
  }

  /** One run of scenario and reference. @param number from 0, the same in every shard */
  run(number: number): void {
    for (const draw of this.draws) this.put(draw, this.drawn(draw, number))
    this.project()
  }

  /** One run with every figure at its most likely value but one, in its own unit. */
  runWith(changed: Draw, value: number): void {
    for (const draw of this.draws) this.put(draw, draw === changed ? value : draw.mode)
    this.project()
  }

  private put({ targets }: Draw, value: number): void {
    for (const { slot, divisor, inScenario } of targets) {
      this.referenceRow[slot] = value / divisor
      if (inScenario) this.scenarioRow[slot] = value / divisor
    }
  }

  private project(): void {
    this.program.run(this.referenceRow, this.reference, this.reference)
    if (this.scenario !== this.reference) this.program.run(this.scenarioRow, this.scenario, this.reference)
  }
}
