import type { Position } from '#models/belgium/disagreements'
import { belgium } from '#models/belgium/model'
import type { NoteTexts } from '#models/belgium/noteTexts'
import type { Warning } from '#models/belgium/warnings'
import type { Figure } from '#models/engine/model'
import { figureText, rangeText } from './figures'
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
    return (shown.show === 'range' ? rangeText(figure, text) : null) ?? figureText(figure, text)
  })
}

/** What is said, as a number with its unit. */
export function positionText({ figure: id, over, plus }: Position, text: Text): string {
  const figure = figureOf(id)
  const value = (each: string): number => figureOf(each).value ?? Number.NaN
  if (over) return text.formats.text((value(id) / value(over)) * 100, '%')
  if (plus)
    return text.formats.text(
      plus.reduce((sum, each) => sum + value(each), value(id)),
      figure.unit,
    )
  return figureText(figure, text)
}
