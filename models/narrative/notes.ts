import type { Position } from '#models/belgium/disagreements'
import { belgium } from '#models/belgium/model'
import type { Figure } from '#models/engine/model'
import { figureQuantity, figureText } from './figures'
import type { Text } from './text'

/** Throws for an id that is no figure. */
export function figureOf(id: string): Figure {
  const figure = belgium.figures.find((each) => each.id === id)
  if (!figure) throw new Error(`no figure "${id}"`)
  return figure
}

/** What is said, as a number with its unit. */
export function positionText({ figure: id, over, plus }: Position, text: Text): string {
  const figure = figureOf(id)
  const value = (each: string): number => figureOf(each).value ?? Number.NaN
  if (over) return text.formats.text((value(id) / value(over)) * 100, '%')
  if (plus) {
    const sum = plus.reduce((total, each) => total + value(each), value(id))
    return figureQuantity(sum, figure.unit, text)
  }
  return figureText(figure, text)
}
