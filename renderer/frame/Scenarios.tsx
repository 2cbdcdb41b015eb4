import './scenarios.css'
import { type ReactNode, useEffect, useRef } from 'react'
import { Dialog, DialogTrigger, MenuItem, Popover } from 'react-aria-components'
import { useStore } from 'zustand'
import { studies } from '#models/belgium/studies'
import { scenarioName } from '#models/narrative/names'
import type { Scenario } from '#shared/study/study'
import { appStore } from '../app/appStore'
import { endGesture } from '../app/document/levers'
import {
  addExample,
  addScenario,
  duplicateScenario,
  moveScenario,
  removeScenario,
  renameScenario,
} from '../app/document/scenarios'
import { activate } from '../app/view/activate'
import { TextField } from '../ui/fields/TextField'
import { Button, PressButton } from '../ui/kit/Button'
import { Icon } from '../ui/kit/Icon'
import { MenuButton } from '../ui/kit/MenuButton'
import { useText } from '../ui/text'

/** Name, place, copy and end of the active scenario. */
function ScenarioActions({ scenario, alone }: { readonly scenario: Scenario; readonly alone: boolean }): ReactNode {
  const text = useText()
  const { t } = text
  const name = scenarioName(scenario, text)
  return (
    <DialogTrigger>
      <PressButton look="icon" aria-label={t('files:scenario.actions', { name })}>
        <Icon name="more" />
      </PressButton>
      <Popover className="popover" placement="bottom start">
        <Dialog className="scenario-dialog" aria-label={t('files:scenario.actions', { name })}>
          {({ close }) => (
            <>
              <label>
                {t('files:scenario.name')}
                <TextField
                  value={scenario.name}
                  placeholder={name}
                  onChange={(typed) => renameScenario(scenario.id, typed)}
                  onEnd={endGesture}
                  onEnter={close}
                />
              </label>
              <PressButton look="linkish" onPress={() => moveScenario(scenario.id, -1)}>
                {t('files:scenario.left', { name })}
              </PressButton>
              <PressButton look="linkish" onPress={() => moveScenario(scenario.id, 1)}>
                {t('files:scenario.right', { name })}
              </PressButton>
              <PressButton
                look="linkish"
                onPress={() => {
                  close()
                  duplicateScenario(scenario, t('explore:scenario.copy', { name }))
                }}
              >
                {t('files:scenario.duplicate')}
              </PressButton>
              <PressButton
                look="linkish"
                isDisabled={alone}
                onPress={() => {
                  close()
                  removeScenario(scenario.id)
                }}
              >
                {t('files:scenario.delete')}
              </PressButton>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

/** Any shipped study, to be added beside what is there. */
function ExampleMenu() {
  const { t, model } = useText()
  return (
    <MenuButton
      look="icon"
      name={t('start:addExample')}
      icon="down"
      placement="bottom start"
      onAction={(key) => {
        const example = studies.find(({ id }) => id === key)
        if (example) addExample(example, model)
      }}
    >
      {studies.map(({ id }) => (
        <MenuItem key={id} id={id} className="menu-item" textValue={model.studies[id]?.label ?? id}>
          <span>{model.studies[id]?.label}</span>
          <span className="soft">{model.studies[id]?.about}</span>
        </MenuItem>
      ))}
    </MenuButton>
  )
}

/** The scenarios of the study, the active one dark. */
export function Scenarios() {
  const text = useText()
  const { t } = text
  const scenarios = useStore(appStore, (state) => state.study.scenarios)
  const active = useStore(appStore, (state) => state.active)
  const list = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the active scenario is what is to be in sight
  useEffect(() => {
    list.current
      ?.querySelector('[aria-pressed="true"]')
      ?.parentElement?.scrollIntoView({ inline: 'nearest', block: 'nearest' })
  }, [active])
  return (
    <fieldset className="scenarios">
      <legend className="hidden">{t('explore:scenario.active')}</legend>
      <div className="scenario-list" data-scrolls ref={list}>
        {scenarios.map((scenario) => (
          <span key={scenario.id} className="scenario">
            <Button look="pill" aria-pressed={scenario.id === active} onClick={() => activate(scenario.id)}>
              {scenarioName(scenario, text)}
            </Button>
            {scenario.id === active && <ScenarioActions scenario={scenario} alone={scenarios.length === 1} />}
          </span>
        ))}
      </div>
      <Button look="pill" aria-label={t('explore:scenario.add')} onClick={() => addScenario('', {})}>
        <Icon name="add" />
      </Button>
      <ExampleMenu />
    </fieldset>
  )
}
