import { appStore } from '../appStore'
import { show } from './edit'
import { goTo } from './history'
import { resetLevers, setLevers } from './levers'

/** Goes to a place in the history: the number of steps in force. */
export function goToStep(at: number): void {
  const { study, history } = appStore.getState()
  const edited = goTo({ study, history }, at)
  show(edited.study, edited.history)
}

export const undo = (): void => goToStep(appStore.getState().history.at - 1)
export const redo = (): void => goToStep(appStore.getState().history.at + 1)

/** Does the last lever change again, in the scenario one is in now. */
export function replay(): void {
  const { history } = appStore.getState()
  const change = history.steps[history.at - 1]?.change
  if (change?.kind === 'lever') {
    if (change.to) setLevers({ [change.lever]: change.to })
    else resetLevers([change.lever])
  } else if (change?.kind === 'levers') setLevers(change.settings)
  else if (change?.kind === 'reset') resetLevers(change.levers)
}
