import { useId, useMemo } from 'react'
import { RUNS } from '#models/analysis/uncertainty/runs'
import type { Inputs } from '#models/engine/inputs'
import { chartBands } from '#models/narrative/chartBands'
import type { ChartContent } from '#models/narrative/chartContent'
import type { FanRequest } from '../../app/jobs/requests'
import { useAnalysis } from '../useAnalysis'

/** What the band of a slide's chart is drawn from. */
export interface BandInputs {
  readonly scenario: Inputs
  readonly held: Inputs | null
  readonly seed: number
}

/** The bands of a slide's chart, what they are drawn from and how many draws that is; none where they are not asked for. */
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
    const bands = answer && of ? chartBands(content, answer, stale) : []
    // The draws of another result say nothing of this one.
    const found = asked?.measure === show && asked.series.join() === series ? answer : null
    return { bands, count: answer?.count ?? 0, found }
  }, [answer, asked, of, content, show, series, stale])
}
