import { useMemo } from 'react'
import { useStore } from 'zustand'
import { RUNS } from '#models/analysis/uncertainty/runs'
import { appStore } from '../../app/appStore'
import type { SpreadRequest } from '../../app/jobs/requests'
import { useAnalysis } from '../../frame/useAnalysis'
import { Progress } from '../../ui/kit/Progress'
import { useText } from '../../ui/text'
import { DistributionCard } from './DistributionCard'
import type { Subject } from './FanCard'
import { RankingCard } from './RankingCard'

/** One year of the result: how it is spread, and which figures spread it. */
export function SpreadCards({ subject, measure, scenario, held }: Subject) {
  const { t } = useText()
  const seed = useStore(appStore, (state) => state.study.seed)
  const year = useStore(appStore, (state) => state.year)
  const request = useMemo(
    (): SpreadRequest => ({ kind: 'spread', scenario, held, seed, series: subject, year, runs: RUNS, measure }),
    [scenario, held, seed, subject, year, measure],
  )
  const analysis = useAnalysis<'spread'>('uncertainty.spread', request)
  const { answer, asked, stale } = analysis
  const found = asked?.series === subject && asked.measure === measure ? answer : null
  // Told with the year they were computed for, until those of the new one arrive.
  const shown = asked?.year ?? year
  return (
    <>
      <DistributionCard found={found} subject={subject} measure={measure} year={shown} stale={stale}>
        <Progress name={t('uncertainty:run.spread')} of={analysis} />
      </DistributionCard>
      <RankingCard found={found} subject={subject} measure={measure} year={shown} stale={stale} />
    </>
  )
}
