import { type Headline, headlines } from '#models/belgium/headlines'
import type { Quantity } from '#shared/units/format'
import type { RunSeen } from './chartSeen'
import { variableOf } from './names'
import type { Text } from './text'

/** A headline result as it is told on a slide. */
export interface FigureSeen {
  readonly id: Headline
  readonly label: string
  readonly value: Quantity
  /** against the baseline, with its sign; null where it does not show in the digits given */
  readonly change: string | null
  readonly direction: 'better' | 'worse' | null
}

/** Every headline result of a run in a year. */
export function figuresSeen({ projection, baseline }: RunSeen, year: number, text: Text): readonly FigureSeen[] {
  const { t, formats } = text
  return headlines.map((id) => {
    const { unit, better } = variableOf(id)
    const moved = projection.at(id, year) - baseline.at(id, year)
    const written = formats.difference(moved, unit)
    const change = written === formats.difference(0, unit) ? null : written
    return {
      id,
      label: t(`explore:card.label.${id}`),
      value: formats.quantity(projection.at(id, year), unit, id === 'public.cost' ? 'always' : 'auto'),
      change,
      direction: change === null || !better ? null : moved > 0 === (better === 'more') ? 'better' : 'worse',
    }
  })
}

/** So many of them, in their order: those that moved before those that did not. */
export function foremost(figures: readonly FigureSeen[], count: number): readonly FigureSeen[] {
  const moved = figures.filter(({ change }) => change !== null)
  const still = figures.filter(({ change }) => change === null)
  const chosen = new Set([...moved, ...still].slice(0, count))
  return figures.filter((figure) => chosen.has(figure))
}
