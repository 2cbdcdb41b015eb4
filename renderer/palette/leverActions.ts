import { flushSync } from 'react-dom'
import { belgium } from '#models/belgium/model'
import type { Lever } from '#models/engine/model'
import { baseValue } from '#models/engine/parameters'
import { leverRange } from '#models/engine/settings'
import { leverValue } from '#models/narrative/levers'
import { leverLabel } from '#models/narrative/names'
import type { Text } from '#models/narrative/text'
import type { AppState } from '../app/appStore'
import { resetLevers, setLever } from '../app/document/levers'
import { activeAssumptions, activeSettings } from '../app/view/active'
import { unfoldFor } from '../app/view/leverPanel'
import { leaveStart } from '../app/view/start'
import type { Action } from './action'
import type { ActionSource } from './actionSource'

const group = 'palette:group.lever'

/** Puts the cursor into a lever's number, wherever in the panel it is folded away. */
function goTo(lever: Lever): void {
  flushSync(() => {
    leaveStart()
    unfoldFor(lever)
  })
  const number = document.querySelector<HTMLElement>(`[data-lever="${lever.id}"] input:not([type="range"])`)
  number?.scrollIntoView({ block: 'center' })
  number?.focus()
}

function actionsOf(lever: Lever, state: AppState, text: Text): readonly Action[] {
  const { t } = text
  const assumptions = activeAssumptions(state)
  const { min, max } = leverRange(lever, assumptions)
  const name = leverLabel(lever.id, text)
  const marks = lever.marks.flatMap(({ id, at }): Action[] => {
    const value = typeof at === 'number' ? at : at.value
    if (value === null || value < min || value > max) return []
    const mark = t(`explore:mark.${id as 'recommended'}`)
    return [
      {
        id: `lever/${lever.id}/${id}`,
        title: t('palette:lever.mark', { lever: name, value: leverValue(lever, value, text), mark }),
        group,
        run: () => setLever(lever, value),
      },
    ]
  })
  const base = leverValue(lever, baseValue(lever, assumptions), text)
  const reset: Action = {
    id: `lever/${lever.id}/reset`,
    title: t('explore:levers.resetOne', { lever: name, base }),
    group,
    run: () => resetLevers([lever.id]),
  }
  return [
    { id: `lever/${lever.id}`, title: t('palette:lever.go', { lever: name }), group, run: () => goTo(lever) },
    ...marks,
    ...(activeSettings(state)[lever.id] ? [reset] : []),
  ]
}

/** Every lever: to go to, to set where a document marks it, to put back. */
export const leverActions: ActionSource = (state, text) => {
  const all: Action = {
    id: 'lever/reset',
    title: text.t('explore:levers.resetAll'),
    group,
    run: () => resetLevers(belgium.levers.map(({ id }) => id)),
  }
  const changed = Object.keys(activeSettings(state)).length > 0
  return [...(changed ? [all] : []), ...belgium.levers.flatMap((lever) => actionsOf(lever, state, text))]
}
