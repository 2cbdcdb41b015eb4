import { useMemo } from 'react'
import type { SlideInputs } from './slideRun'

/** The same as long as no scenario changes, so that a word typed on one slide does not draw all the others anew. */
export function useSlideInputs({ scenarios, comparison, seed }: SlideInputs): SlideInputs {
  return useMemo(() => ({ scenarios, comparison, seed }), [scenarios, comparison, seed])
}
