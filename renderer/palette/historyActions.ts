import { redo, replay, undo } from '../app/document/undo'
import type { Action } from './action'
import type { ActionSource } from './actionSource'

export const historyActions: ActionSource = ({ history: { steps, at } }, { t }) => {
  const group = 'palette:group.history'
  const last = steps[at - 1]?.change.kind
  const actions: Action[] = []
  if (at > 0) actions.push({ id: 'history/undo', title: t('files:history.undo'), group, run: undo })
  if (at < steps.length) actions.push({ id: 'history/redo', title: t('files:history.redo'), group, run: redo })
  if (last === 'lever' || last === 'levers' || last === 'reset')
    actions.push({ id: 'history/replay', title: t('history:replay'), group, run: replay })
  return actions
}
