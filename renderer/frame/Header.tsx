import './header.css'
import { useStore } from 'zustand'
import { appStore } from '../app/appStore'
import { chooseComparison } from '../app/document/scenarios'
import { showStart } from '../app/view/start'
import { PaletteButton } from '../palette/PaletteButton'
import { Select } from '../ui/fields/Select'
import { useText } from '../ui/text'
import { AppearanceChoices } from './AppearanceChoices'
import { AppMark } from './AppMark'
import { FileMenu } from './files/FileMenu'
import { HistoryMenu } from './files/HistoryMenu'
import { StudyTitle } from './files/StudyTitle'
import { PresentButton } from './PresentButton'
import { Scenarios } from './Scenarios'
import { useScenarioNames } from './useScenarioNames'

function Comparison() {
  const text = useText()
  const scenarios = useScenarioNames()
  const comparison = useStore(appStore, (state) => state.study.comparison)
  return (
    <label className="choice">
      <span className="compare-long">{text.t('explore:compare.with')}</span>
      <span className="compare-short" aria-hidden>
        {text.t('explore:compare.short')}
      </span>
      <Select
        value={comparison ?? ''}
        options={[
          { value: '', name: text.t('explore:scenario.current') },
          ...scenarios.map(({ id, shown }) => ({ value: id, name: shown })),
        ]}
        onChoose={(id) => chooseComparison(id || null)}
      />
    </label>
  )
}

/** The app's name, which leads to the start page, and what can be done with the study. */
export function Header() {
  const { t } = useText()
  const start = useStore(appStore, (state) => state.start)
  return (
    <header className="header">
      <h1>
        <button
          type="button"
          className="app-name"
          aria-label={t('start:home', { app: t('explore:app.name') })}
          onClick={showStart}
        >
          <AppMark />
          {t('explore:app.name')}
        </button>
      </h1>
      <FileMenu />
      {start ? (
        <span className="header-room" />
      ) : (
        <>
          <StudyTitle />
          <HistoryMenu />
          <Scenarios />
          <Comparison />
        </>
      )}
      <PaletteButton />
      {start ? <AppearanceChoices /> : <PresentButton />}
    </header>
  )
}
