import { xmileUnit } from './units'
import { xmlText } from './xmlText'

/** A variable of the file. */
export interface Element {
  readonly kind: 'aux' | 'stock' | 'flow'
  readonly name: string
  readonly equation: string
  readonly unit: string
  readonly doc: string
  /** the part of the model it belongs to; without one, that of what uses it */
  readonly sector?: string
  /** whether it belongs to the reference's set of variables */
  readonly reference?: boolean
  /** what a reader of the file may set it to */
  readonly range?: { readonly min: number; readonly max: number }
  readonly inflow?: string
  readonly outflow?: string
}

/** The lines of a variable, in the order of the format's schema. */
export function elementLines({ kind, name, equation, unit, doc, range, inflow, outflow }: Element): readonly string[] {
  const ends = range && `min="${range.min}" max="${range.max}"`
  return [
    `<${kind} name="${xmlText(name)}">`,
    `  <eqn>${xmlText(equation)}</eqn>`,
    `  <units>${xmlText(xmileUnit(unit))}</units>`,
    `  <doc>${xmlText(doc)}</doc>`,
    ...(ends ? [`  <scale ${ends}/>`, `  <range ${ends}/>`] : []),
    ...(inflow ? [`  <inflow>${xmlText(inflow)}</inflow>`] : []),
    ...(outflow ? [`  <outflow>${xmlText(outflow)}</outflow>`] : []),
    `</${kind}>`,
  ]
}
