import type { AppState } from './appStore'

/** Whether two plain values (objects and arrays of such included) say the same. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every((key) => same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
}

/**
 * A selector that derives once for each state, and gives the same object as long as what it derives
 * says the same.
 *
 * @param derive a pure function; what it gives is plain and small enough to be compared
 */
export function stableSelector<Derived>(derive: (state: AppState) => Derived): (state: AppState) => Derived {
  let last: { readonly state: AppState; readonly derived: Derived } | null = null
  return (state) => {
    if (last?.state === state) return last.derived
    const derived = derive(state)
    last = { state, derived: last && same(last.derived, derived) ? last.derived : derived }
    return last.derived
  }
}
