import './header.css'
import { useStore } from 'zustand'
import { scenarioName } from '#models/narrative/names'
import { appStore } from '../app/appStore'
import { chooseComparison } from '../app/document/scenarios'
import { PaletteButton } from '../palette/PaletteButton'
import { useText } from '../ui/text'
import { FileMenu } from './files/FileMenu'
import { HistoryMenu } from './files/HistoryMenu'
import { StudyTitle } from './files/StudyTitle'
import { PresentButton } from './PresentButton'
import { Scenarios } from './Scenarios'

function Comparison() {
  const text = useText()
  const scenarios = useStore(appStore, (state) => state.study.scenarios)
  const comparison = useStore(appStore, (state) => state.study.comparison)
  return (
    <label className="choice">
      {text.t('explore:compare.with')}
      <select value={comparison ?? ''} onChange={(event) => chooseComparison(event.target.value || null)}>
        <option value="">{text.t('explore:scenario.current')}</option>
        {scenarios.map((scenario) => (
          <option key={scenario.id} value={scenario.id}>
            {scenarioName(scenario, text)}
          </option>
        ))}
      </select>
    </label>
  )
}

export function Header() {
  const { t } = useText()
  return (
    <header className="header">
      <h1>{t('explore:app.name')}</h1>
      <FileMenu />
      <StudyTitle />
      <HistoryMenu />
      <Scenarios />
      <Comparison />
      <PaletteButton />
      <PresentButton />
    </header>
  )
}
