import { toBase } from '#shared/units/unit'
import type { Model } from './assemble'
import type { Figure, Lever } from './model'

/** Levers that are set: value in the lever's own unit, and the year it is reached where the lever has one. */
export type Settings = Readonly<Record<string, { readonly value: number; readonly by?: number }>>

/** Figures that are changed: value in the figure's own unit. */
export type Assumptions = Readonly<Record<string, number>>

/**
 * Where each input stands in the one array of numbers a run takes.
 *
 * Figures an equation uses come first (structural ones are part of the program), then each lever's
 * value, and for levers with a path the years from the first to the one it is reached in. All in
 * base units: fractions, not %.
 */
export interface Layout {
  readonly size: number
  readonly figure: ReadonlyMap<Figure, number>
  readonly value: ReadonlyMap<Lever, number>
  readonly span: ReadonlyMap<Lever, number>
}

const layouts = new WeakMap<Model, Layout>()

export function layoutOf(model: Model): Layout {
  const known = layouts.get(model)
  if (known) return known
  const figure = new Map<Figure, number>()
  const value = new Map<Lever, number>()
  const span = new Map<Lever, number>()
  let size = 0
  for (const each of model.figures) if (model.used.has(each) && !each.structural) figure.set(each, size++)
  for (const each of model.levers) {
    value.set(each, size++)
    if (each.by !== null) span.set(each, size++)
  }
  const layout = { size, figure, value, span }
  layouts.set(model, layout)
  return layout
}

/** The value of a figure in its own unit, as changed. Throws for a figure without a value: those are context. */
export function figureValue(figure: Figure, assumptions: Assumptions): number {
  const value = assumptions[figure.id] ?? figure.value
  if (value === null) throw new Error(`the figure "${figure.id}" has no value`)
  return value
}

/** The value of an unset lever, in its own unit. */
export function baseValue(lever: Lever, assumptions: Assumptions): number {
  return typeof lever.base === 'number' ? lever.base : figureValue(lever.base, assumptions)
}

/** The year by which an unset lever, or one set without a year, is reached; null without a path. */
export function defaultYear(model: Model, lever: Lever): number | null {
  return lever.by === 'at once' ? model.firstYear + 1 : lever.by
}

/** The parameters with no lever set. */
function unsetRow(model: Model, assumptions: Assumptions): Float64Array {
  const layout = layoutOf(model)
  const row = new Float64Array(layout.size)
  for (const [figure, slot] of layout.figure) row[slot] = toBase(figureValue(figure, assumptions), figure.unit)
  for (const [lever, slot] of layout.value) {
    row[slot] = toBase(baseValue(lever, assumptions), lever.unit)
    writeYear(row, model, lever, defaultYear(model, lever))
  }
  return row
}

function writeYear(row: Float64Array, model: Model, lever: Lever, by: number | null): void {
  const slot = layoutOf(model).span.get(lever)
  if (slot !== undefined && by !== null) row[slot] = by - model.firstYear
}

interface Unset {
  readonly assumptions: Assumptions
  readonly row: Float64Array
}

/** By model, of the assumptions asked for last: while a lever moves they stay the same. */
const lastUnset = new WeakMap<Model, Unset>()

/**
 * The parameter array of a run. Trusts its input: `settings.ts` is where it is judged.
 *
 * @param assumptions never written to afterwards
 */
export function parameters(model: Model, settings: Settings, assumptions: Assumptions): Float64Array {
  const last = lastUnset.get(model)
  const unset = last?.assumptions === assumptions ? last : { assumptions, row: unsetRow(model, assumptions) }
  lastUnset.set(model, unset)
  const row = unset.row.slice()
  for (const [lever, slot] of layoutOf(model).value) {
    const set = settings[lever.id]
    if (!set) continue
    row[slot] = toBase(set.value, lever.unit)
    writeYear(row, model, lever, set.by ?? defaultYear(model, lever))
  }
  return row
}
