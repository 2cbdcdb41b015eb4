import { useStore } from 'zustand'
import './goal.css'
import { goalTitle } from '#models/narrative/goalAnswer'
import { goalStore } from '../../app/view/goalDraft'
import { AnalysisScreen } from '../../frame/AnalysisScreen'
import { SoughtHeading } from '../../frame/SoughtHeading'
import { useAnalysis } from '../../frame/useAnalysis'
import { Progress } from '../../ui/kit/Progress'
import { useText } from '../../ui/text'
import { AimForm } from './AimForm'
import { Found } from './Found'
import { SearchButton } from './SearchButton'
import { UsedLevers } from './UsedLevers'

/** Says what is to be reached, and finds the levers that reach it. */
export function Goal() {
  const text = useText()
  const { t } = text
  const asked = useStore(goalStore, (state) => state.asked)
  const analysis = useAnalysis<'goal'>('goal', asked?.request ?? null)
  const shown = asked && analysis.asked === asked.request ? analysis.answer : null
  const told = asked && shown ? goalTitle(asked.request.goal, shown, text) : ''
  return (
    <AnalysisScreen screen="goal" title={t('goal:title')}>
      <p className="hidden" role="status">
        {analysis.state === 'running' ? t('goal:running') : told}
      </p>
      <section className="sheet goal-form" aria-labelledby="goal-form">
        <SoughtHeading sought="goal" id="goal-form">
          {t('goal:form')}
        </SoughtHeading>
        <AimForm />
        <UsedLevers />
        <div className="goal-actions">
          <SearchButton />
          <Progress name={t('goal:run')} of={analysis} />
        </div>
      </section>
      {asked && shown ? (
        <Found request={asked.request} scenario={asked.scenario} answer={shown} />
      ) : (
        <p className="soft goal-waiting">{t(analysis.state === 'running' ? 'goal:running' : 'goal:waiting')}</p>
      )}
    </AnalysisScreen>
  )
}
