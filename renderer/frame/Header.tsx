import { useEffect, useRef } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { studies } from '#models/belgium/studies'
import { scenarioName } from '../explore/names'
import { activate, addScenario, chooseComparison, openStudy, removeScenario, useExplore } from '../store/explore'
import { useText } from '../ui/text'

function Scenarios() {
  const text = useText()
  const { t } = text
  const scenarios = useExplore((state) => state.scenarios)
  const active = useExplore((state) => state.active)
  const list = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the active scenario is what is to be in sight
  useEffect(() => {
    list.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ inline: 'nearest', block: 'nearest' })
  }, [active])
  const copy = () => {
    const source = scenarios.find(({ id }) => id === active)
    if (source) addScenario(null, source.settings)
  }
  return (
    <fieldset className="scenarios">
      <legend className="hidden">{t('explore:scenario.active')}</legend>
      <div className="scenario-list" data-scrolls ref={list}>
        {scenarios.map((scenario) => (
          <span key={scenario.id} className="scenario">
            <button
              type="button"
              className="pill"
              aria-pressed={scenario.id === active}
              onClick={() => activate(scenario.id)}
            >
              {scenarioName(scenario, text)}
            </button>
            {scenario.id === active && scenarios.length > 1 && (
              <button
                type="button"
                className="scenario-remove"
                aria-label={t('explore:scenario.remove', { name: scenarioName(scenario, text) })}
                onClick={() => removeScenario(scenario.id)}
              >
                <span aria-hidden>×</span>
              </button>
            )}
          </span>
        ))}
      </div>
      <button type="button" className="pill" aria-label={t('explore:scenario.add')} onClick={copy}>
        <span aria-hidden>+</span>
      </button>
    </fieldset>
  )
}

function Studies() {
  const { t, model } = useText()
  const open = (id: string) => {
    const study = studies.find((each) => each.id === id)
    if (!study) return
    const charts = study.charts.map((series) => ({ series, show: 'level' as const }))
    openStudy(model.studies[id]?.label ?? id, study.settings, charts)
  }
  return (
    <MenuTrigger>
      <Button className="header-action">
        {t('explore:study.open')} <span aria-hidden>▾</span>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" onAction={(key) => open(String(key))}>
          {studies.map(({ id }) => (
            <MenuItem key={id} id={id} className="menu-item" textValue={model.studies[id]?.label ?? id}>
              <span>{model.studies[id]?.label}</span>
              <span className="soft">{model.studies[id]?.about}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function Comparison() {
  const text = useText()
  const scenarios = useExplore((state) => state.scenarios)
  const comparison = useExplore((state) => state.comparison)
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
      <Scenarios />
      <Comparison />
      <Studies />
    </header>
  )
}
