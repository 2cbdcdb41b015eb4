import { useMemo } from 'react'
import type { Cast } from './slideRun'

/** The same as long as no scenario changes, so that a word typed on one slide does not draw all the others anew. */
export function useCast({ scenarios, comparison }: Cast): Cast {
  return useMemo(() => ({ scenarios, comparison }), [scenarios, comparison])
}
