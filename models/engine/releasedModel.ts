import { toBase } from '#shared/units/unit'
import type { Assumptions, Settings } from './parameters'
import type { Program } from './program'
import { type Outcome, Projection } from './projection'

/** What it takes to run a version of the model whose equations are no longer here. */
export interface ReleasedModel {
  readonly version: string
  readonly firstYear: number
  readonly lastYear: number
  /** the figures a run takes, in the order of the parameter row; value in the figure's own unit */
  readonly figures: readonly { readonly id: string; readonly value: number; readonly unit: string }[]
  /** the levers, in the order of the parameter row; the base is a number or the id of a figure a run takes */
  readonly levers: readonly {
    readonly id: string
    readonly unit: string
    readonly base: number | string
    readonly by: number | 'at once' | null
  }[]
  /** the series, in the order of the output */
  readonly series: readonly { readonly id: string; readonly unit: string }[]
  readonly program: Program
}

/** The parameter array of a run: as `parameters()` made it when that version was the present one. */
export function releasedParameters(model: ReleasedModel, settings: Settings, assumptions: Assumptions): Float64Array {
  const figures = new Map(model.figures.map(({ id, value }) => [id, assumptions[id] ?? value]))
  const row: number[] = model.figures.map(({ id, unit }) => toBase(figures.get(id) ?? Number.NaN, unit))
  for (const { id, unit, base, by } of model.levers) {
    const unset = typeof base === 'number' ? base : (figures.get(base) ?? Number.NaN)
    row.push(toBase(settings[id]?.value ?? unset, unit))
    if (by !== null)
      row.push(
        settings[id]?.by === undefined
          ? by === 'at once'
            ? 1
            : by - model.firstYear
          : settings[id].by - model.firstYear,
      )
  }
  return Float64Array.from(row)
}

/** Where a lever's value, and its years where it has any, stand in the parameter array; nowhere for a lever it lacks. */
export function leverSlots({ figures, levers }: ReleasedModel, id: string): readonly number[] {
  let slot = figures.length
  for (const lever of levers) {
    const own = lever.by === null ? [slot] : [slot, slot + 1]
    if (lever.id === id) return own
    slot += own.length
  }
  return []
}

/** What a projection or a selection must know of the model. */
export function releasedRows({ firstYear, lastYear, series }: ReleasedModel) {
  return {
    firstYear,
    years: Array.from({ length: lastYear - firstYear + 1 }, (_, elapsed) => firstYear + elapsed),
    equations: series.map((variable, index) => ({ variable, index })),
  }
}

/** Runs a scenario in a released version of the model, bit for bit as that version did. Input is trusted. */
export function projectReleased(model: ReleasedModel, settings: Settings, assumptions: Assumptions): Outcome {
  const rows = releasedRows(model)
  const positions = new Map(model.series.map(({ id }, index) => [id, index]))
  const run = (set: Settings, reference: Float64Array | null): Float64Array => {
    const out = new Float64Array(model.program.values)
    model.program.run(releasedParameters(model, set, assumptions), out, reference ?? out)
    return out
  }
  const reference = run({}, null)
  return {
    scenario: new Projection(rows, positions, run(settings, reference)),
    reference: new Projection(rows, positions, reference),
  }
}
