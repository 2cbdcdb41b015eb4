import { useRef } from 'react'
import { useStore } from 'zustand'
import { type AppState, appStore } from '../app/appStore'

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every((key) => same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
}

/**
 * Something plain and small derived from the state: a component wakes only when what it says changes,
 * not whenever the run behind it does.
 */
export function useDerived<Derived>(derive: (state: AppState) => Derived): Derived {
  const kept = useRef<{ readonly derived: Derived } | null>(null)
  return useStore(appStore, (state) => {
    const derived = derive(state)
    if (kept.current && same(kept.current.derived, derived)) return kept.current.derived
    kept.current = { derived }
    return derived
  })
}
