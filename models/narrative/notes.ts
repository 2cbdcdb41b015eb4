import type { Position } from '#models/belgium/disagreements'
import { belgium } from '#models/belgium/model'
import type { NoteTexts } from '#models/belgium/noteTexts'
import type { Warning } from '#models/belgium/warnings'
import type { Figure } from '#models/engine/model'
import { figureQuantity, figureText, rangeText } from './figures'
import type { Text } from './text'

/** Throws for an id that is no figure. */
export function figureOf(id: string): Figure {
  const figure = belgium.figures.find((each) => each.id === id)
  if (!figure) throw new Error(`no figure "${id}"`)
  return figure
}

/** A warning in words, its numbers taken from the figures. */
export function warningText({ id, numbers }: Warning, notes: NoteTexts, text: Text): string {
  return (notes.warnings[id] ?? id).replaceAll(/\{\{(\w+)\}\}/g, (gap, name: string) => {
    const shown = numbers[name]
    if (!shown) return gap
    const figure = figureOf(shown.figure)
    if (shown.show === 'range') return rangeText(figure, text) ?? gap
    // "The about 13 000 jobs" is no sentence; at least and at most have to be said.
    const plain = figure.bound === 'about' && figure.value !== null
    return plain ? figureQuantity(figure.value, figure.unit, text) : figureText(figure, text)
  })
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
