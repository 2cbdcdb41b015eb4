import { type Expression, visit } from '#models/engine/expression'
import type { Variable } from '#models/engine/model'

/** A series in one year, counted from the first. */
export interface Node {
  readonly variable: Variable
  readonly elapsed: number
}

/** What an expression reads of a run in a year: series of that year and of years before. */
export function inputs(expression: Expression, elapsed: number): readonly Node[] {
  const read: Node[] = []
  visit(expression, (part) => {
    if (part.kind === 'series') read.push({ variable: part.variable, elapsed })
    else if (part.kind === 'initial') read.push({ variable: part.variable, elapsed: 0 })
    else if (part.kind === 'previous') read.push({ variable: part.variable, elapsed: elapsed - 1 })
    else if (part.kind === 'lagged') {
      const then = elapsed - (part.lag.value ?? 0)
      if (then >= 0) read.push({ variable: part.variable, elapsed: then })
    } else if (part.kind === 'sumSoFar')
      for (let then = elapsed; then >= 1; then--) read.push({ variable: part.variable, elapsed: then })
  })
  return read
}
