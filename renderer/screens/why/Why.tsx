import { useStore } from 'zustand'
import './why.css'
import { useMemo } from 'react'
import { appStore } from '../../app/appStore'
import type { AttributionRequest } from '../../app/jobs/requests'
import { activeScenario } from '../../app/view/active'
import { chooseSubject } from '../../app/view/choices'
import { AnalysisScreen } from '../../frame/AnalysisScreen'
import { useAnalysis } from '../../frame/useAnalysis'
import { useScenario } from '../../frame/useScenario'
import { SubjectPicker } from '../../ui/fields/SubjectPicker'
import { Progress } from '../../ui/kit/Progress'
import { useText } from '../../ui/text'
import { AloneCard } from './AloneCard'
import { ContributionsCard } from './ContributionsCard'
import { NothingChanged } from './NothingChanged'
import { OverYearsCard } from './OverYearsCard'

/** What the changed assumptions, each changed lever and a newer model contribute to one result. */
export function Why() {
  const { t } = useText()
  const subject = useStore(appStore, (state) => state.subject)
  const seed = useStore(appStore, (state) => state.study.seed)
  const scenario = useScenario()
  const origin = useStore(appStore, (state) => activeScenario(state)?.origin ?? null)
  const { settings, assumptions } = scenario
  const changed = Object.keys(settings).length + Object.keys(assumptions).length > 0 || origin !== null
  const request = useMemo(
    (): AttributionRequest | null =>
      changed ? { kind: 'attribution', scenario, origin, series: subject, seed } : null,
    [changed, scenario, origin, subject, seed],
  )
  const analysis = useAnalysis<'attribution'>('why', request)
  const { answer, asked, stale } = analysis
  // The parts of another scenario, or of another result, would be told under the wrong name.
  const found = asked?.series === subject && changed ? answer : null
  return (
    <AnalysisScreen screen="why" title={t('why:title')}>
      <div className="analysis-bar">
        <SubjectPicker label={t('uncertainty:subject')} value={subject} onChange={chooseSubject} />
        <Progress name={t('why:run')} of={analysis} />
      </div>
      {!changed && <NothingChanged />}
      {found && (
        <div className="why-grid" data-stale={stale || undefined}>
          <ContributionsCard found={found} subject={subject} origin={origin} />
          <OverYearsCard found={found} subject={subject} />
          {found.levers.length > 1 && <AloneCard found={found} subject={subject} />}
        </div>
      )}
    </AnalysisScreen>
  )
}
