import { xmileUnit } from './units'
import { xmlText } from './xmlText'

/** A variable of the file. */
export interface Element {
  readonly kind: 'aux' | 'stock' | 'flow'
  readonly name: string
  readonly equation: string
  readonly unit: string
  readonly doc: string
  readonly inflow?: string
  readonly outflow?: string
}

/** The lines of a variable. */
export function elementLines({ kind, name, equation, unit, doc, inflow, outflow }: Element): readonly string[] {
  return [
    `<${kind} name="${xmlText(name)}">`,
    `  <doc>${xmlText(doc)}</doc>`,
    `  <eqn>${xmlText(equation)}</eqn>`,
    ...(inflow ? [`  <inflow>${xmlText(inflow)}</inflow>`] : []),
    ...(outflow ? [`  <outflow>${xmlText(outflow)}</outflow>`] : []),
    `  <units>${xmlText(xmileUnit(unit))}</units>`,
    `</${kind}>`,
  ]
}
