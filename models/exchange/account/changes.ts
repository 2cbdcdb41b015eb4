import type { FigureTexts } from '#models/belgium/figureTexts'
import { belgium } from '#models/belgium/model'
import type { Figure } from '#models/engine/model'
import { baseValue } from '#models/engine/parameters'
import { leverValue } from '#models/narrative/levers'
import { leverLabel } from '#models/narrative/names'
import type { Text } from '#models/narrative/text'
import type { Account } from './account'

/** Something that differs from the current course in a scenario or more; null where a scenario leaves it alone. */
export interface Change {
  readonly id: string
  readonly label: string
  readonly base: string
  readonly values: readonly (string | null)[]
}

/** Digits that count of a figure: documents give no more. */
const SIGNIFICANT = 4
/** From here on, years are dates rather than durations. */
const CALENDAR = 1900

/** A figure's value as it was given, without its unit. */
export function figureNumber(value: number, { formats }: Text): string {
  const magnitude = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)))
  return formats.number(value, Math.min(6, Math.max(0, SIGNIFICANT - 1 - magnitude)), 'auto', true)
}

/** A figure's value in its own unit. */
export function figureQuantity(figure: Figure, value: number, text: Text): string {
  if (figure.unit === 'yr' && value >= CALENDAR) return String(value)
  const unit = text.formats.unit(figure.unit)
  return unit ? `${figureNumber(value, text)}\u00a0${unit}` : figureNumber(value, text)
}

/** The levers some scenario sets, in the order of the panel. */
export function changedLevers({ scenarios }: Account, text: Text): readonly Change[] {
  return belgium.levers.flatMap((lever) => {
    const values = scenarios.map(({ scenario }) => {
      const set = scenario.levers[lever.id]
      if (!set) return null
      const written = leverValue(lever, set.value, text)
      return set.by === undefined ? written : `${written} ${text.t('explore:lever.by', { year: set.by })}`
    })
    if (values.every((value) => value === null)) return []
    const label = leverLabel(lever.id, text)
    return [{ id: lever.id, label, base: leverValue(lever, baseValue(lever, {}), text), values }]
  })
}

/** The figures some scenario changes. */
export function changedAssumptions({ scenarios }: Account, figureTexts: FigureTexts, text: Text): readonly Change[] {
  return belgium.figures.flatMap((figure) => {
    const values = scenarios.map(({ scenario }) => {
      const value = scenario.assumptions[figure.id]
      return value === undefined ? null : figureQuantity(figure, value, text)
    })
    if (values.every((value) => value === null) || figure.value === null) return []
    const label = figureTexts[figure.id]?.label ?? figure.id
    return [{ id: figure.id, label, base: figureQuantity(figure, figure.value, text), values }]
  })
}
