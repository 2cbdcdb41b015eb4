import { belgium } from '#models/belgium/model'
import type { Equation } from '#models/engine/assemble'
import type { Variable } from '#models/engine/model'
import { sectorOf } from '#models/narrative/map/parts'
import { labelOf } from '#models/narrative/names'
import type { FullText } from '#models/narrative/text'
import type { Subject } from '../subject'
import type { Element } from './element'
import { EquationWriter } from './equation'
import { Names, type Run } from './names'
import type { Needs } from './needs'
import { partElements } from './parts'

const perYear = (unit: string): string => `${unit}/yr`

/** Every series of a run, with the stocks that remember earlier years. */
export function seriesElements(
  run: Run,
  written: readonly Equation[],
  needs: Needs,
  { text, notes }: Subject,
): readonly Element[] {
  const names = new Names(run)
  const first = new EquationWriter(belgium, run, 'first')
  const always = new EquationWriter(belgium, run, 'always')
  return written.flatMap(({ variable, initial, yearly }): Element[] => {
    const { id, unit } = variable
    const label = labelOf(id, text)
    const name = names.series(variable)
    const later = always.write(yearly, unit, name)
    const about = notes.abouts[id]
    const elements: Element[] = [
      ...partElements(later.parts, label, text),
      ...yearlyElements(variable, later.equation, names, about ? `${label}. ${about}` : label, text),
    ]
    if (needs.firsts.has(variable)) {
      const start = first.write(initial, unit, names.first(variable))
      const doc = text.t('exchange:xmile.first', { label })
      elements.push(...partElements(start.parts, label, text), {
        kind: 'aux',
        name: names.first(variable),
        equation: start.equation,
        unit,
        doc,
      })
    }
    if (needs.sums.has(variable)) elements.push(...sumElements(variable, names, text))
    const lags = lagElements(variable, needs.lags.get(variable) ?? 0, names, text)
    const sector = sectorOf(id)
    return [...elements, ...lags].map((element) => (sector ? { ...element, sector } : element))
  })
}

/** A series; where its equation looks at the year before, the first year has an equation of its own. */
function yearlyElements(
  variable: Variable,
  equation: string,
  names: Names,
  doc: string,
  text: FullText,
): readonly Element[] {
  const { unit } = variable
  const name = names.series(variable)
  if (!variable.initial) return [{ kind: 'aux', name, equation, unit, doc }]
  const chosen = `IF TIME<=${belgium.firstYear} THEN ${names.first(variable)} ELSE ${names.later(variable)}`
  const later = text.t('exchange:xmile.later', { label: labelOf(variable.id, text) })
  return [
    { kind: 'aux', name: names.later(variable), equation, unit, doc: later },
    { kind: 'aux', name, equation: chosen, unit, doc },
  ]
}

/** Stocks in a chain, each replaced every year by what stands before it. */
function lagElements(variable: Variable, years: number, names: Names, text: FullText): readonly Element[] {
  const { id, unit } = variable
  return Array.from({ length: years }, (_, index) => index + 1).flatMap((lag): Element[] => {
    const name = names.lag(variable, lag)
    const before = lag === 1 ? names.series(variable) : names.lag(variable, lag - 1)
    const [inflow, outflow] = [`${name}_in`, `${name}_out`]
    const flow = text.t('exchange:xmile.flow')
    const doc = text.t('exchange:xmile.lag', { label: labelOf(id, text), count: lag })
    return [
      { kind: 'stock', name, equation: names.first(variable), unit, doc, inflow, outflow },
      { kind: 'flow', name: inflow, equation: before, unit: perYear(unit), doc: flow },
      { kind: 'flow', name: outflow, equation: name, unit: perYear(unit), doc: flow },
    ]
  })
}

/** A stock that adds up the years after the first, this one not yet. */
function sumElements(variable: Variable, names: Names, text: FullText): readonly Element[] {
  const { id, unit } = variable
  const name = names.sum(variable)
  const inflow = `${name}_in`
  const equation = `IF TIME>${belgium.firstYear} THEN ${names.series(variable)} ELSE 0`
  const doc = text.t('exchange:xmile.sum', { label: labelOf(id, text) })
  return [
    { kind: 'stock', name, equation: '0', unit, doc, inflow },
    { kind: 'flow', name: inflow, equation, unit: perYear(unit), doc },
  ]
}
