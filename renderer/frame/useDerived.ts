import { useMemo } from 'react'
import { useStore } from 'zustand'
import { type AppState, appStore } from '../app/appStore'
import { stableSelector } from '../app/selector'

/**
 * Something plain derived from the state and from some arguments, once for each state. The component
 * renders again only when it says something else.
 *
 * @param derive a pure function that stays the same: declare it outside the component
 */
export function useDerived<Args extends readonly unknown[], Derived>(
  derive: (state: AppState, ...args: Args) => Derived,
  ...args: Args
): Derived {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the arguments of one place are always as many
  const select = useMemo(() => stableSelector((state) => derive(state, ...args)), [derive, ...args])
  return useStore(appStore, select)
}
