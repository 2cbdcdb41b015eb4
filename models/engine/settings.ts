import { failure, type Result, success } from '#shared/result'
import type { SettingFailure } from '#shared/study/settingFailure'
import type { Model } from './assemble'
import type { Expression } from './expression'
import type { Figure, Lever } from './model'
import { type Assumptions, baseValue, figureValue, type Settings } from './parameters'
import { readsOf } from './reads'
import { visit } from './tree'

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

interface Index {
  readonly levers: ReadonlyMap<string, Lever>
  readonly figures: ReadonlyMap<string, Figure>
  /** the figures some equation divides by */
  readonly divisors: ReadonlySet<Figure>
}

const indices = new WeakMap<Model, Index>()

/** Made once for a model: a study may hold thousands of settings. */
function indexOf(model: Model): Index {
  const known = indices.get(model)
  if (known) return known
  const divisors = new Set<Figure>()
  const addDivisors = (part: Expression): void => {
    if (part.kind !== 'binary' || part.operator !== '/') return
    for (const { thing, kind } of readsOf(part.right))
      if (thing.type === 'figure' && kind === 'now') divisors.add(thing)
  }
  for (const { initial, yearly } of model.equations) {
    visit(initial, addDivisors)
    visit(yearly, addDivisors)
  }
  const index = {
    levers: new Map(model.levers.map((lever) => [lever.id, lever])),
    figures: new Map(model.figures.map((figure) => [figure.id, figure])),
    divisors,
  }
  indices.set(model, index)
  return index
}

/** Limits of a figure: it lies between the greatest minimum and the least maximum. */
export interface Bounds {
  /** numbers, and figures whose own value is the limit */
  readonly min: readonly (number | Figure)[]
  readonly max: readonly (number | Figure)[]
}

/** What limits a figure, in its own unit: its documented range, else what is physically possible. */
export function figureBounds(model: Model, figure: Figure): Bounds {
  if (figure.low !== null && figure.high !== null) return { min: [figure.low], max: [figure.high] }
  const min = [figure.physical.min ?? ((figure.value ?? 0) < 0 ? Number.NEGATIVE_INFINITY : 0)]
  const max = [figure.physical.max ?? Number.POSITIVE_INFINITY]
  if (figure.unit === '%') max.push(100)
  for (const lever of model.levers) {
    if (lever.base === figure) {
      min.push(lever.min)
      max.push(lever.max)
    }
    if (lever.max === figure) min.push(lever.min)
  }
  return { min, max }
}

/** The values a figure may be changed to, in its own unit. */
export function figureRange(model: Model, figure: Figure, assumptions: Assumptions): Range {
  const bounds = figureBounds(model, figure)
  const values = (limits: readonly (number | Figure)[]) =>
    limits.map((limit) => (typeof limit === 'number' ? limit : figureValue(limit, assumptions)))
  const min = Math.max(...values(bounds.min))
  const max = Math.min(...values(bounds.max))
  const documented = figure.low !== null && figure.high !== null
  return { min, max, above: !documented && min === 0 && indexOf(model).divisors.has(figure) }
}

/** Judges one lever: known, a finite number within range, a whole year only where the lever has one. */
export function checkLever(
  model: Model,
  id: string,
  value: number,
  by: number | undefined,
  assumptions: Assumptions,
): Result<Lever, SettingFailure> {
  const lever = indexOf(model).levers.get(id)
  if (!lever) return failure({ kind: 'unknown-lever', id })
  const { unit } = lever
  const { min, max, above } = leverRange(lever, assumptions)
  if (!Number.isFinite(value)) return failure({ kind: 'lever-not-a-number', id, min, max, above, unit })
  if (value < min || value > max) return failure({ kind: 'lever-out-of-range', id, value, min, max, above, unit })
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
  const figure = indexOf(model).figures.get(id)
  if (!figure) return failure({ kind: 'unknown-figure', id })
  if (figure.structural) return failure({ kind: 'structural-figure', id })
  if (!model.used.has(figure)) return failure({ kind: 'context-figure', id })
  const unit = figure.unit
  const { min, max, above } = figureRange(model, figure, assumptions)
  if (!Number.isFinite(value)) return failure({ kind: 'figure-not-a-number', id, min, max, above, unit })
  if (value < min || value > max || (above && value === min))
    return failure({ kind: 'figure-out-of-range', id, value, min, max, above, unit })
  return success(figure)
}

/** Whether a setting is the same as leaving the lever alone. */
export function isUnset(lever: Lever, value: number, by: number | undefined, assumptions: Assumptions): boolean {
  return value === baseValue(lever, assumptions) && (by === undefined || by === lever.by)
}

/**
 * The levers that are really set: one set to its base in its default year is the same as one left alone,
 * and follows its base also where that is drawn.
 */
export const withoutUnset = (model: Model, settings: Settings, assumptions: Assumptions): Settings =>
  Object.fromEntries(
    Object.entries(settings).filter(([id, { value, by }]) => {
      const lever = model.levers.find((candidate) => candidate.id === id)
      return !lever || !isUnset(lever, value, by, assumptions)
    }),
  )

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
