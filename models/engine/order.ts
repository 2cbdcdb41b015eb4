import { type Expression, visit } from './expression'
import type { Lever, Variable } from './model'

/**
 * The variables whose value of the same year an expression needs.
 *
 * In the first year "the value of the first year" is this year's, and a lever whose path starts
 * from a computed value needs that; later both are known.
 */
export function sameYear(expression: Expression, inFirstYear: boolean): ReadonlySet<Variable> {
  const needed = new Set<Variable>()
  const starts = new Set<Lever>()
  const see = (part: Expression): void => {
    switch (part.kind) {
      case 'series':
      case 'reference':
      case 'sumSoFar':
        needed.add(part.variable)
        break
      case 'initial':
        if (inFirstYear) needed.add(part.variable)
        break
      case 'lagged':
        if (part.lag.value === 0) needed.add(part.variable)
        break
      case 'path':
        if (inFirstYear && part.lever.start && !starts.has(part.lever)) {
          starts.add(part.lever)
          visit(part.lever.start(), see)
        }
        break
    }
  }
  visit(expression, see)
  return needed
}

export type Ordering =
  | { readonly kind: 'ordered'; readonly variables: readonly Variable[] }
  | { readonly kind: 'loop'; readonly variables: readonly Variable[] }

/** Sorts variables so that each comes after those it needs, keeping the given order where it can. */
export function order(variables: readonly Variable[], needs: (variable: Variable) => ReadonlySet<Variable>): Ordering {
  const sorted: Variable[] = []
  const done = new Set<Variable>()
  const under: Variable[] = []

  const place = (variable: Variable): readonly Variable[] | null => {
    if (done.has(variable)) return null
    const position = under.indexOf(variable)
    if (position >= 0) return [...under.slice(position), variable]
    under.push(variable)
    for (const needed of needs(variable)) {
      const loop = place(needed)
      if (loop) return loop
    }
    under.pop()
    done.add(variable)
    sorted.push(variable)
    return null
  }

  for (const variable of variables) {
    const loop = place(variable)
    if (loop) return { kind: 'loop', variables: loop }
  }
  return { kind: 'ordered', variables: sorted }
}
