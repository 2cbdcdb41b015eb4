import { useStore } from 'zustand'
import './goal.css'
import { AnalysisScreen } from '../../frame/AnalysisScreen'
import { useAnalysis } from '../../frame/useAnalysis'
import { Progress } from '../../ui/kit/Progress'
import { useText } from '../../ui/text'
import { AimForm } from './AimForm'
import { goalStore } from './draft'
import { Found } from './Found'
import { MoverTable } from './MoverTable'
import { SearchButton } from './SearchButton'

/** Says what is to be reached, and finds the levers that reach it. */
export function Goal() {
  const { t } = useText()
  const asked = useStore(goalStore, (state) => state.asked)
  const analysis = useAnalysis<'goal'>('goal', asked?.request ?? null)
  const shown = asked && analysis.asked === asked.request ? analysis.answer : null
  return (
    <AnalysisScreen screen="goal" title={t('goal:title')}>
      <div className="goal-grid">
        <section className="sheet goal-form" aria-labelledby="goal-form">
          <h2 id="goal-form">{t('goal:form')}</h2>
          <AimForm />
          <MoverTable />
          <SearchButton />
          <Progress name={t('goal:run')} of={analysis} />
        </section>
        {asked && shown ? (
          <Found request={asked.request} scenario={asked.scenario} answer={shown} />
        ) : (
          <section className="sheet goal-waiting">
            <p className="soft">{t(analysis.state === 'running' ? 'goal:running' : 'goal:waiting')}</p>
          </section>
        )}
      </div>
    </AnalysisScreen>
  )
}
