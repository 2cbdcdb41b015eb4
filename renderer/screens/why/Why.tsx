import { useStore } from 'zustand'
import './why.css'
import { useMemo, useState } from 'react'
import { appStore } from '../../app/appStore'
import type { AttributionRequest } from '../../app/jobs/requests'
import { chooseSubject } from '../../app/view/choices'
import { AnalysisScreen } from '../../frame/AnalysisScreen'
import { useAnalysis } from '../../frame/useAnalysis'
import { useScenario } from '../../frame/useScenario'
import { YearBar } from '../../frame/YearBar'
import { SubjectPicker } from '../../ui/fields/SubjectPicker'
import { Progress } from '../../ui/kit/Progress'
import { useText } from '../../ui/text'
import { ContributionsCard } from './ContributionsCard'
import { NothingChanged } from './NothingChanged'
import { OverYearsCard } from './OverYearsCard'
import { PairsCard } from './PairsCard'

/** What each changed lever contributes to one result. */
export function Why() {
  const { t } = useText()
  const subject = useStore(appStore, (state) => state.subject)
  const seed = useStore(appStore, (state) => state.study.seed)
  const scenario = useScenario()
  const [pairs, setPairs] = useState(false)
  const changed = Object.keys(scenario.settings).length
  const request = useMemo(
    (): AttributionRequest | null =>
      changed > 0 ? { kind: 'attribution', scenario, series: subject, seed, pairs } : null,
    [changed, scenario, subject, seed, pairs],
  )
  const analysis = useAnalysis<'attribution'>('why', request)
  const { answer, asked, stale } = analysis
  // The levers of another scenario, or another result, would be told under the wrong name.
  const found = asked?.series === subject && changed > 0 ? answer : null
  return (
    <AnalysisScreen screen="why" title={t('why:title')}>
      <div className="analysis-bar">
        <SubjectPicker label={t('uncertainty:subject')} value={subject} onChange={chooseSubject} />
        <Progress name={t('why:run')} of={analysis} />
      </div>
      <YearBar />
      {changed === 0 && <NothingChanged />}
      {found && (
        <div className="why-grid" data-stale={stale || undefined}>
          <ContributionsCard found={found} subject={subject} />
          <OverYearsCard found={found} subject={subject} />
          <PairsCard found={found} subject={subject} asked={pairs} onAsk={() => setPairs(true)} />
        </div>
      )}
    </AnalysisScreen>
  )
}
