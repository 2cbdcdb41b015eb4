import { useStore } from 'zustand'
import { appStore } from '../../app/appStore'
import { activeAssumptions, activeSettings } from '../../app/view/active'
import { goalStore, search } from '../../app/view/goalDraft'
import { Button } from '../../ui/kit/Button'
import { useText } from '../../ui/text'

/** Begins the search, from where the active scenario stands. */
export function SearchButton() {
  const { t } = useText()
  const levers = useStore(goalStore, (state) => Object.keys(state.bounds).length)
  const begin = (): void => {
    const state = appStore.getState()
    const inputs = { settings: activeSettings(state), assumptions: activeAssumptions(state) }
    search(state.active, inputs, state.study.seed)
  }
  return (
    <p className="goal-search">
      <Button look="primary" disabled={levers === 0} onClick={begin}>
        {t('goal:search')}
      </Button>
      {levers === 0 && <span className="soft">{t('goal:noLevers')}</span>}
    </p>
  )
}
