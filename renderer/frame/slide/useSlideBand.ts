import { useId, useMemo } from 'react'
import { RUNS } from '#models/analysis/uncertainty/runs'
import type { Inputs } from '#models/engine/inputs'
import { drawnBands } from '#models/narrative/chartBands'
import type { ChartContent } from '#models/narrative/chartContent'
import type { FanRequest } from '../../app/jobs/requests'
import { useAnalysis } from '../useAnalysis'

/** What the band of a slide's chart is drawn from. */
export interface BandInputs {
  readonly scenario: Inputs
  readonly held: Inputs | null
  readonly seed: number
}

/**
 * The bands of a slide's chart, what they are drawn from and of how many draws they are: of none where no band is drawn,
 * asked for or not.
 */
export function useSlideBand(content: ChartContent, of: BandInputs | null) {
  const { show } = content.choice
  const series = content.choice.series.join()
  const request = useMemo((): FanRequest | null => {
    if (!of) return null
    const held = show === 'difference' ? of.held : null
    return { kind: 'fan', ...of, held, series: series.split(','), runs: RUNS, measure: show }
  }, [of, show, series])
  const { answer, asked, stale } = useAnalysis<'fan'>(`slide.${useId()}`, request)
  return useMemo(() => {
    const drawn = answer && of ? drawnBands(content, answer, stale) : { bands: [], count: 0 }
    // The draws of another result say nothing of this one.
    const found = asked?.measure === show && asked.series.join() === series ? answer : null
    return { ...drawn, found }
  }, [answer, asked, of, content, show, series, stale])
}
