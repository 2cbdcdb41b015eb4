import { resetLevers, setLevers, show, useExplore } from './explore'
import { goTo } from './history'

/** Goes to a place in the history: the number of steps in force. */
export function goToStep(at: number): void {
  const { study, history } = useExplore.getState()
  const edited = goTo({ study, history }, at)
  show(edited.study, edited.history)
}

export const undo = (): void => goToStep(useExplore.getState().history.at - 1)
export const redo = (): void => goToStep(useExplore.getState().history.at + 1)

/** Does the last lever change again, in the scenario one is in now. */
export function replay(): void {
  const { history } = useExplore.getState()
  const change = history.steps[history.at - 1]?.change
  if (change?.kind === 'lever') {
    if (change.to) setLevers({ [change.lever]: change.to })
    else resetLevers([change.lever])
  } else if (change?.kind === 'levers') setLevers(change.settings)
  else if (change?.kind === 'reset') resetLevers(change.levers)
}
