import { studies } from '#models/belgium/studies'
import { scenarioName } from '#models/narrative/names'
import { addExample } from '../app/document/addExample'
import { addScenario, chooseComparison, duplicateScenario, removeScenario } from '../app/document/scenarios'
import { activate } from '../app/view/activate'
import { activeScenario } from '../app/view/active'
import type { Action } from './action'
import type { ActionSource } from './actionSource'

export const scenarioActions: ActionSource = (state, text) => {
  const { t } = text
  const group = 'palette:group.scenario'
  const { scenarios, comparison } = state.study
  const here = activeScenario(state)
  const name = here ? scenarioName(here, text) : ''
  const others: readonly Action[] = scenarios
    .filter(({ id }) => id !== state.active)
    .map((scenario) => ({
      id: `scenario/${scenario.id}`,
      title: t('palette:scenario.go', { name: scenarioName(scenario, text) }),
      group,
      run: () => activate(scenario.id),
    }))
  const compared = [
    { id: null, name: t('explore:scenario.current') },
    ...scenarios.map((scenario) => ({ id: scenario.id, name: scenarioName(scenario, text) })),
  ]
  const comparisons: readonly Action[] = compared
    .filter(({ id }) => id !== comparison && id !== state.active)
    .map((each) => ({
      id: `compare/${each.id ?? ''}`,
      title: t('palette:compare.with', { name: each.name }),
      group,
      run: () => chooseComparison(each.id),
    }))
  const duplicate: Action[] = here
    ? [
        {
          id: 'scenario/duplicate',
          title: t('palette:scenario.duplicate', { name }),
          group,
          run: () => duplicateScenario(here.id, t('menus:scenario.copy', { name })),
        },
      ]
    : []
  const remove: Action[] =
    here && scenarios.length > 1
      ? [
          {
            id: 'scenario/remove',
            title: t('palette:scenario.remove', { name }),
            group,
            run: () => removeScenario(here.id),
          },
        ]
      : []
  return [
    { id: 'scenario/add', title: t('explore:scenario.add'), group, run: () => addScenario('', {}) },
    ...studies.map(
      (example): Action => ({
        id: `example/${example.id}`,
        title: t('palette:study.add', { study: text.model.studies[example.id]?.label ?? example.id }),
        group,
        run: () => addExample(example, text.model),
      }),
    ),
    ...others,
    ...comparisons,
    ...duplicate,
    ...remove,
  ]
}
