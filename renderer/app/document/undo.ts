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

/** The step that undoing stops at: where the dialog that stands before the study was opened. */
let floor = 0

/** Keeps undo from what was done before, which nobody sees behind a dialog, until the function given back is called. */
export function holdHistory(): () => void {
  floor = appStore.getState().history.at
  return () => {
    floor = 0
  }
}

export function undo(): void {
  const { at } = appStore.getState().history
  if (at > floor) goToStep(at - 1)
}
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
