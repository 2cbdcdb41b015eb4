import { appStore } from '../appStore'
import { show } from '../document/edit'
import { closeGesture } from '../document/history'

/** Shows another scenario. */
export const activate = (id: string): void => {
  const { study, history } = appStore.getState()
  show(study, closeGesture(history), id)
}
