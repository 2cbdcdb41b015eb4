import type { Model } from './assemble'
import type { Expression } from './expression'

/** A tree with ids in place of the things it refers to. */
function plain(expression: Expression): unknown {
  return JSON.parse(
    JSON.stringify(expression, (_, value: unknown) =>
      typeof value === 'object' && value !== null && 'type' in value && 'id' in value ? value.id : value,
    ),
  )
}

/** Everything that decides what the model computes, and nothing else, part by part. */
export function canonicalParts(model: Model) {
  return {
    id: model.id,
    years: model.years,
    figures: model.figures.map(({ id, value, low, high, unit, kind, structural }) => ({
      id,
      value,
      low,
      high,
      unit,
      kind,
      structural,
    })),
    levers: model.levers.map(({ id, unit, base, min, max, by }) => ({
      id,
      unit,
      base: typeof base === 'number' ? base : base.id,
      min,
      max: typeof max === 'number' ? max : max.id,
      by,
    })),
    starts: [...model.starts].map(([lever, start]) => ({ id: lever.id, start: plain(start) })),
    equations: model.equations.map(({ variable, initial, yearly }) => ({
      id: variable.id,
      unit: variable.unit,
      initial: plain(initial),
      yearly: plain(yearly),
    })),
  }
}

/** The same, always in the same words: what the fingerprint is taken of. */
export const canonicalText = (model: Model): string => JSON.stringify(canonicalParts(model))
