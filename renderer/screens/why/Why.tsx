import { useStore } from 'zustand'
import './why.css'
import { appStore } from '../../app/appStore'
import type { AttributionRequest } from '../../app/jobs/requests'
import { stableSelector } from '../../app/selector'
import { activeAssumptions, activeScenario, activeSettings } from '../../app/view/active'
import { chooseSubject } from '../../app/view/choices'
import { AnalysisScreen } from '../../frame/AnalysisScreen'
import { useAnalysisOf } from '../../frame/useAnalysis'
import { SubjectPicker } from '../../ui/fields/SubjectPicker'
import { Progress } from '../../ui/kit/Progress'
import { useText } from '../../ui/text'
import { AloneCard } from './AloneCard'
import { ContributionsCard } from './ContributionsCard'
import { MissedTargets } from './MissedTargets'
import { NothingChanged } from './NothingChanged'
import { OverYearsCard } from './OverYearsCard'

const request = stableSelector((state): AttributionRequest | null => {
  const [settings, assumptions] = [activeSettings(state), activeAssumptions(state)]
  const origin = activeScenario(state)?.origin ?? null
  if (Object.keys(settings).length + Object.keys(assumptions).length === 0 && origin === null) return null
  const { subject, study } = state
  return { kind: 'attribution', scenario: { settings, assumptions }, origin, series: subject, seed: study.seed }
})

/** What the changed assumptions, each changed lever and a newer model contribute to one result. */
export function Why() {
  const { t } = useText()
  const subject = useStore(appStore, (state) => state.subject)
  const origin = useStore(appStore, (state) => activeScenario(state)?.origin ?? null)
  const changed = useStore(appStore, (state) => request(state) !== null)
  const analysis = useAnalysisOf<'attribution'>('why', request)
  const { answer, asked, stale } = analysis
  // The parts of another scenario, or of another result, would be told under the wrong name.
  const found = asked?.series === subject && changed ? answer : null
  return (
    <AnalysisScreen screen="why" title={t('why:title')}>
      <div className="analysis-bar">
        <SubjectPicker label={t('uncertainty:subject')} value={subject} onChange={chooseSubject} />
        <Progress name={t('why:run')} of={analysis} />
      </div>
      <MissedTargets />
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
