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

/** The bands of a slide's chart and how many draws they come from; none where they are not asked for. */
export function useSlideBand(content: ChartContent, of: BandInputs | null) {
  const { show } = content.choice
  const series = content.choice.series.join()
  const request = useMemo((): FanRequest | null => {
    if (!of) return null
    const held = show === 'difference' ? of.held : null
    return { kind: 'fan', ...of, held, series: series.split(','), runs: RUNS, measure: show }
  }, [of, show, series])
  const { answer, stale } = useAnalysis<'fan'>(`slide.${useId()}`, request)
  return useMemo(() => {
    const bands = answer && of ? chartBands(content, answer, stale) : []
    return { bands, count: answer?.count ?? 0 }
  }, [answer, of, content, stale])
}
