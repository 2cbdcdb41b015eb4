import { belgium } from '#models/belgium/model'
import type { Equation } from '#models/engine/assemble'
import type { Variable } from '#models/engine/model'
import { labelOf } from '#models/narrative/names'
import type { FullText } from '#models/narrative/text'
import type { Element } from './element'
import { EquationWriter } from './equation'
import { Names, type Run } from './names'
import type { Needs } from './needs'

const perYear = (unit: string): string => `${unit}/yr`

/** Every series of a run, with the stocks that remember earlier years. */
export function seriesElements(
  run: Run,
  written: readonly Equation[],
  needs: Needs,
  text: FullText,
): readonly Element[] {
  const names = new Names(run)
  const first = new EquationWriter(belgium, run, 'first')
  const always = new EquationWriter(belgium, run, 'always')
  return written.flatMap(({ variable, initial, yearly }): Element[] => {
    const { id, unit } = variable
    const label = labelOf(id, text)
    const later = always.text(yearly, unit)
    // Where the equation looks at the year before, the first year has an equation of its own.
    const equation = variable.initial
      ? `IF TIME<=${belgium.firstYear} THEN ${names.first(variable)} ELSE ${later}`
      : later
    const about = text.model.series[id]?.about
    const elements: Element[] = [
      { kind: 'aux', name: names.series(variable), equation, unit, doc: about ? `${label}. ${about}` : label },
    ]
    if (needs.firsts.has(variable))
      elements.push({
        kind: 'aux',
        name: names.first(variable),
        equation: first.text(initial, unit),
        unit,
        doc: text.t('exchange:xmile.first', { label }),
      })
    if (needs.sums.has(variable)) elements.push(...sumElements(variable, names, text))
    return [...elements, ...lagElements(variable, needs.lags.get(variable) ?? 0, names, text)]
  })
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
