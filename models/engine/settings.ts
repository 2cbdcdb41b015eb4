import { failure, type Result, success } from '#shared/result'
import type { Model } from './assemble'
import type { Expression } from './expression'
import type { Figure, Lever } from './model'
import { type Assumptions, baseValue, figureValue, type Settings } from './parameters'
import { computesWith } from './reads'
import { children } from './tree'

/** Why a lever or an assumption is refused, with what is allowed. */
export type SettingFailure =
  | { readonly kind: 'unknown-lever'; readonly id: string; readonly known: readonly string[] }
  | {
      readonly kind: 'lever-not-a-number'
      readonly id: string
      readonly min: number
      readonly max: number
      readonly unit: string
    }
  | {
      readonly kind: 'lever-out-of-range'
      readonly id: string
      readonly value: number
      readonly min: number
      readonly max: number
      readonly unit: string
    }
  | {
      readonly kind: 'year-out-of-range'
      readonly id: string
      readonly year: number
      readonly first: number
      readonly last: number
    }
  | { readonly kind: 'lever-without-year'; readonly id: string; readonly year: number }
  | { readonly kind: 'unknown-figure'; readonly id: string }
  | { readonly kind: 'structural-figure'; readonly id: string }
  | { readonly kind: 'context-figure'; readonly id: string }
  | { readonly kind: 'figure-not-a-number'; readonly id: string; readonly unit: string }
  | {
      readonly kind: 'figure-out-of-range'
      readonly id: string
      readonly value: number
      readonly min: number
      readonly max: number
      readonly above: boolean
      readonly unit: string
    }

export interface Range {
  readonly min: number
  readonly max: number
  /** the minimum itself is excluded */
  readonly above: boolean
}

/** The allowed values of a lever, in its own unit. */
export function leverRange(lever: Lever, assumptions: Assumptions): Range {
  const max = typeof lever.max === 'number' ? lever.max : figureValue(lever.max, assumptions)
  return { min: lever.min, max, above: false }
}

function dividesBy(expression: Expression, figure: Figure): boolean {
  if (expression.kind === 'binary' && expression.operator === '/' && computesWith(expression.right, figure)) return true
  return children(expression).some((child) => dividesBy(child, figure))
}

const divisors = new WeakMap<Model, ReadonlySet<Figure>>()

/** The figures some equation divides by. */
function divisorsOf(model: Model): ReadonlySet<Figure> {
  const known = divisors.get(model)
  if (known) return known
  const found = new Set(
    [...model.used].filter((figure) =>
      model.equations.some(({ initial, yearly }) => dividesBy(initial, figure) || dividesBy(yearly, figure)),
    ),
  )
  divisors.set(model, found)
  return found
}

/**
 * The values a figure may be changed to, in its own unit: its documented range, else what is
 * physically possible.
 */
export function figureRange(model: Model, figure: Figure, assumptions: Assumptions): Range {
  if (figure.low !== null && figure.high !== null) return { min: figure.low, max: figure.high, above: false }
  const bound = (limit: number | Figure | undefined, none: number): number =>
    limit === undefined ? none : typeof limit === 'number' ? limit : figureValue(limit, assumptions)
  let min = bound(figure.physical.min, (figure.value ?? 0) < 0 ? Number.NEGATIVE_INFINITY : 0)
  let max = bound(figure.physical.max, Number.POSITIVE_INFINITY)
  if (figure.unit === '%') max = Math.min(max, 100)
  for (const lever of model.levers) {
    if (lever.base === figure) {
      min = Math.max(min, lever.min)
      max = Math.min(max, leverRange(lever, assumptions).max)
    }
    if (lever.max === figure) min = Math.max(min, lever.min)
  }
  return { min, max, above: min === 0 && divisorsOf(model).has(figure) }
}

/** Judges one lever: known, a finite number within range, a whole year only where the lever has one. */
export function checkLever(
  model: Model,
  id: string,
  value: number,
  by: number | undefined,
  assumptions: Assumptions,
): Result<Lever, SettingFailure> {
  const lever = model.levers.find((candidate) => candidate.id === id)
  if (!lever) return failure({ kind: 'unknown-lever', id, known: model.levers.map((known) => known.id) })
  const { min, max } = leverRange(lever, assumptions)
  const unit = lever.unit
  if (!Number.isFinite(value)) return failure({ kind: 'lever-not-a-number', id, min, max, unit })
  if (value < min || value > max) return failure({ kind: 'lever-out-of-range', id, value, min, max, unit })
  if (by !== undefined) {
    if (typeof lever.by !== 'number') return failure({ kind: 'lever-without-year', id, year: by })
    const first = model.firstYear + 1
    const last = model.firstYear + model.years.length - 1
    if (!Number.isInteger(by) || by < first || by > last)
      return failure({ kind: 'year-out-of-range', id, year: by, first, last })
  }
  return success(lever)
}

/** Judges one changed figure: known, used, not structural, a finite number within range. */
export function checkAssumption(
  model: Model,
  id: string,
  value: number,
  assumptions: Assumptions,
): Result<Figure, SettingFailure> {
  const figure = model.figures.find((candidate) => candidate.id === id)
  if (!figure) return failure({ kind: 'unknown-figure', id })
  if (figure.structural) return failure({ kind: 'structural-figure', id })
  if (!model.used.has(figure)) return failure({ kind: 'context-figure', id })
  const unit = figure.unit
  if (!Number.isFinite(value)) return failure({ kind: 'figure-not-a-number', id, unit })
  const { min, max, above } = figureRange(model, figure, assumptions)
  if (value < min || value > max || (above && value === min))
    return failure({ kind: 'figure-out-of-range', id, value, min, max, above, unit })
  return success(figure)
}

/** Whether a setting is the same as leaving the lever alone. */
export function isUnset(lever: Lever, value: number, by: number | undefined, assumptions: Assumptions): boolean {
  return value === baseValue(lever, assumptions) && (by === undefined || by === lever.by)
}

/** Judges a whole scenario; the first thing that is wrong with it, or nothing. */
export function checkScenario(
  model: Model,
  settings: Settings,
  assumptions: Assumptions,
): Result<null, SettingFailure> {
  for (const [id, value] of Object.entries(assumptions)) {
    const checked = checkAssumption(model, id, value, assumptions)
    if (!checked.ok) return checked
  }
  for (const [id, { value, by }] of Object.entries(settings)) {
    const checked = checkLever(model, id, value, by, assumptions)
    if (!checked.ok) return checked
  }
  return success(null)
}
