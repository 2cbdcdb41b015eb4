import './scenarios.css'
import '../ui/kit/scrollFade.css'
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { appStore } from '../app/appStore'
import { addScenario } from '../app/document/scenarios'
import { activate } from '../app/view/activate'
import { Button } from '../ui/kit/Button'
import { Icon } from '../ui/kit/Icon'
import { loaded } from '../ui/kit/loaded'
import { useText } from '../ui/text'
import { beginWhole } from './beginWhole'
import { Opener } from './Opener'
import { useScenarioNames } from './useScenarioNames'

const ScenarioActions = loaded(
  () => import('./ScenarioActions'),
  ({ ScenarioActions }) => ScenarioActions,
)
const ExampleItems = loaded(
  () => import('./ExampleItems'),
  ({ ExampleItems }) => ExampleItems,
)

/** The scenarios of the study, the active one dark. */
export function Scenarios() {
  const { t } = useText()
  const scenarios = useScenarioNames()
  const active = useStore(appStore, (state) => state.active)
  const list = useRef<HTMLDivElement>(null)
  // It stays wholly in sight also where its name or the room for the list changes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the active scenario is what is to be in sight
  useEffect(() => {
    const shown = list.current?.querySelector('[aria-pressed="true"]')?.parentElement
    if (!list.current || !shown) return
    const rail = list.current
    const observer = new ResizeObserver(() => beginWhole(rail, shown))
    for (const each of [rail, shown]) observer.observe(each)
    return () => observer.disconnect()
  }, [active])
  return (
    <fieldset className="scenarios">
      <legend className="hidden">{t('explore:scenario.active')}</legend>
      <div className="rail scenario-list" data-scrolls ref={list}>
        {scenarios.map((scenario) => (
          <span key={scenario.id} className="scenario">
            <Button look="pill" aria-pressed={scenario.id === active} onClick={() => activate(scenario.id)}>
              {scenario.shown}
            </Button>
            {scenario.id === active && (
              <Opener
                opens="dialog"
                className="icon"
                aria-label={t('files:scenario.actions', { name: scenario.shown })}
                ahead={ScenarioActions.ahead}
                content={(opened) => (
                  <ScenarioActions scenario={scenario} alone={scenarios.length === 1} opened={opened} />
                )}
              >
                <Icon name="more" />
              </Opener>
            )}
          </span>
        ))}
      </div>
      <Button look="pill" aria-label={t('explore:scenario.add')} onClick={() => addScenario('', {})}>
        <Icon name="add" />
      </Button>
      <Opener
        opens="menu"
        className="icon"
        aria-label={t('start:addExample')}
        ahead={ExampleItems.ahead}
        content={(opened) => <ExampleItems opened={opened} />}
      >
        <Icon name="down" />
      </Opener>
    </fieldset>
  )
}
