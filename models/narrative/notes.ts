import type { Position } from '#models/belgium/disagreements'
import { belgium } from '#models/belgium/model'
import type { NoteTexts } from '#models/belgium/noteTexts'
import { projectionOf, referenceOf } from '#models/belgium/projections'
import type { ResultShown, Warning } from '#models/belgium/warnings/warning'
import type { Figure } from '#models/engine/model'
import { figureQuantity, figureText, rangeText } from './figures'
import { variableOf } from './names'
import type { Text } from './text'

/** Throws for an id that is no figure. */
export function figureOf(id: string): Figure {
  const figure = belgium.figures.find((each) => each.id === id)
  if (!figure) throw new Error(`no figure "${id}"`)
  return figure
}

const UNCHANGED = {}

/** A number that a run of the model gives, without a sign: the words around it tell the direction. */
function resultText({ series, year, settings, show }: ResultShown, { formats }: Text): string {
  const run = projectionOf(settings, UNCHANGED)
  const reference = referenceOf(UNCHANGED)
  const { unit } = variableOf(series)
  const change = (id: string): number => Math.abs(run.at(id, year) - reference.at(id, year))
  switch (show) {
    case 'level':
      return formats.text(run.at(series, year), unit)
    case 'difference':
      return formats.text(change(series), unit === '%' ? 'pp' : unit)
    case 'percent':
      return formats.text((change(series) / reference.at(series, year)) * 100, '%')
    case 'times':
      return formats.number(run.at(series, year) / run.at(series, belgium.firstYear), 2)
    case 'sum': {
      const sum = run.years.filter((each) => each <= year).reduce((total, each) => total + run.at(series, each), 0)
      return formats.text(Math.abs(sum), unit.replace('/yr', ''))
    }
    default:
      return formats.text((change(series) / change(show.partOf)) * 100, '%')
  }
}

/** A warning in words, its numbers taken from the figures and from runs of the model. */
export function warningText({ id, numbers }: Warning, notes: NoteTexts, text: Text): string {
  return (notes.warnings[id] ?? id).replaceAll(/\{\{(\w+)\}\}/g, (gap, name: string) => {
    const shown = numbers[name]
    if (!shown) return gap
    if ('series' in shown) return resultText(shown, text)
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
