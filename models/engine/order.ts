import type { Expression, Lag } from './expression'
import type { Lever, Variable } from './model'
import { lagYears, type ReadKind, readsOf } from './reads'

function isSameYear(kind: ReadKind, lag: Lag | null, inFirstYear: boolean): boolean {
  if (kind === 'first') return inFirstYear
  return kind === 'reference' || kind === 'sum' || lagYears(lag) === 0
}

/**
 * The variables whose value of the same year an expression needs.
 *
 * In the first year "the value of the first year" is this year's, and a lever whose path starts
 * from a computed value needs that; later both are known.
 */
export function sameYear(expression: Expression, inFirstYear: boolean): ReadonlySet<Variable> {
  const needed = new Set<Variable>()
  const starts = new Set<Lever>()
  const look = (within: Expression): void => {
    for (const { thing, kind, lag } of readsOf(within)) {
      if (thing.type === 'variable' && isSameYear(kind, lag, inFirstYear)) needed.add(thing)
      if (thing.type !== 'lever' || kind === 'setting' || !inFirstYear || !thing.start || starts.has(thing)) continue
      starts.add(thing)
      look(thing.start())
    }
  }
  look(expression)
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
