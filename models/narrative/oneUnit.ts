import type { Scale } from '#shared/units/format'
import { drawnScale } from './chartData'
import type { Text } from './text'

/** How values of one result are written beside each other. */
interface OneUnit {
  readonly level: (value: number) => string
  readonly difference: (value: number) => string
}

/** All in one unit, billions where some are so many; but what would not show in it is written in its own. */
export function oneUnit(measured: Scale, values: readonly number[], { formats }: Text): OneUnit {
  const { divisor, ...drawn } = drawnScale(measured, values)
  const isShown = (value: number) => value === 0 || formats.shows(value / divisor, drawn)
  return {
    level: (value) => (isShown(value) ? formats.text(value / divisor, drawn) : formats.text(value, measured)),
    difference: (value) =>
      isShown(value) ? formats.difference(value / divisor, drawn) : formats.difference(value, measured),
  }
}

/** Values of one result as a sentence tells them: rounded, but all in one unit. */
export function roundedInOneUnit(measured: Scale, values: readonly number[], text: Text): readonly string[] {
  const { divisor } = drawnScale(measured, values)
  const rounded = values.map((value) => text.formats.rounded(value, measured))
  const isOne = divisor === 1 || rounded.every(({ unit }) => unit === rounded[0]?.unit)
  return isOne
    ? rounded.map(({ number, unit }) => text.formats.together(number, unit))
    : values.map(oneUnit(measured, values, text).level)
}
