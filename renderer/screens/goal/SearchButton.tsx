import { activeAssumptions, activeSettings, useExplore } from '../../app/explore'
import { useText } from '../../ui/text'
import { search, useGoal } from './draft'

/** Begins the search, from where the active scenario stands. */
export function SearchButton() {
  const { t } = useText()
  const levers = useGoal((state) => Object.keys(state.bounds).length)
  const begin = (): void => {
    const state = useExplore.getState()
    search(state.active, activeSettings(state), activeAssumptions(state), state.study.seed)
  }
  return (
    <p className="goal-search">
      <button type="button" className="primary" disabled={levers === 0} onClick={begin}>
        {t('goal:search')}
      </button>
      {levers === 0 && <span className="soft">{t('goal:noLevers')}</span>}
    </p>
  )
}
