import { RUNS } from '#models/analysis/uncertainty/runs'
import { belgium } from '#models/belgium/model'
import type { NoteTexts } from '#models/belgium/noteTexts'
import { projectionOf, referenceOf } from '#models/belgium/projections'
import { drawnNumbers } from '#models/belgium/warnings/drawn.generated'
import {
  type DrawnShown,
  drawnKey,
  type FigureShown,
  type NumberShown,
  type ResultShown,
  type Warning,
} from '#models/belgium/warnings/warning'
import { differenceScale, type Scale } from '#shared/units/format'
import { oddsSureness, oddsText } from './chance'
import { figureQuantity, figureText, rangeText } from './figures'
import { leverOf, leverSetting } from './levers'
import { variableOf } from './names'
import { figureOf } from './notes'
import type { Text } from './text'

const UNCHANGED = {}

/** Decimals of how many times something is as large. */
const DECIMALS = 2

/**
 * A result as sentences write it, without its sign, which the words around it tell: money in whole millions, and not
 * by year, for they say of which years it is.
 */
function written(value: number, scale: Scale, { formats }: Text): string {
  const size = Math.abs(value)
  if (!scale.unit.startsWith('M€')) return formats.text(size, scale)
  return formats.together(formats.number(size, 0), formats.unit(scale.unit.replace('/yr', '')))
}

/** A number that a run of the model gives. */
function resultText({ series, year, settings, show }: ResultShown, text: Text): string {
  const { formats } = text
  const run = projectionOf(settings, UNCHANGED)
  const reference = referenceOf(UNCHANGED)
  const scale = variableOf(series)
  const change = (id: string): number => Math.abs(run.at(id, year) - reference.at(id, year))
  switch (show) {
    case 'level':
      return written(run.at(series, year), scale, text)
    case 'difference':
      return written(change(series), differenceScale(scale), text)
    case 'percent':
      return formats.text((change(series) / reference.at(series, year)) * 100, '%')
    case 'times':
      return formats.number(run.at(series, year) / run.at(series, belgium.firstYear), DECIMALS)
    case 'sum': {
      const sum = run.years.filter((each) => each <= year).reduce((total, each) => total + run.at(series, each), 0)
      return written(sum, { unit: scale.unit.replace('/yr', '') }, text)
    }
    default: {
      const part = change(series) / change('partOf' in show ? show.partOf : show.restOf)
      return formats.text(('partOf' in show ? part : 1 - part) * 100, '%')
    }
  }
}

/** How a result is spread over the draws. */
function drawnText(shown: DrawnShown, text: Text): string {
  const found = drawnNumbers[drawnKey(shown)] ?? Number.NaN
  if (typeof found === 'number') return oddsText(found, text)
  const [low, high] = found.map((each) => text.formats.number(each, DECIMALS))
  return text.t('ranges:range', { low: low ?? '', high: high ?? '' })
}

function figureShownText({ figure: id, show }: FigureShown, text: Text): string {
  const figure = figureOf(id)
  if (show === 'range') return rangeText(figure, text) ?? ''
  // "The about 13 000 jobs" is no sentence; at least and at most have to be said.
  const plain = figure.bound === 'about' && figure.value !== null
  return plain ? figureQuantity(figure.value, figure.unit, text) : figureText(figure, text)
}

function numberText(shown: NumberShown, text: Text): string {
  if ('drawn' in shown) return drawnText(shown, text)
  if ('count' in shown) return text.formats.number(shown.count, 0)
  if ('lever' in shown) return leverSetting(leverOf(shown.lever), shown, text)
  return 'series' in shown ? resultText(shown, text) : figureShownText(shown, text)
}

/** Whether some of them tell a number: of the figures as shipped, whatever a scenario assumes. */
export const sayNumbers = (warnings: readonly Warning[]): boolean =>
  warnings.some(({ numbers }) => Object.keys(numbers).length > 0)

/** A warning in words, its numbers taken from the figures, from runs of the model and from draws of the figures. */
export function warningText({ id, numbers }: Warning, notes: NoteTexts, text: Text): string {
  const told = (notes.warnings[id] ?? id).replaceAll(/\{\{(\w+)\}\}/g, (gap, name: string) => {
    const shown = numbers[name]
    return shown ? numberText(shown, text) : gap
  })
  const tellsOdds = Object.values(numbers).some((each) => 'drawn' in each && each.show !== 'range')
  return tellsOdds ? text.t('odds:told', { told, sureness: oddsSureness(RUNS, text) }) : told
}
