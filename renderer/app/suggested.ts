import type { Settings } from '#models/engine/parameters'
import { appStore } from './appStore'
import { setLevers } from './document/levers'
import { undo } from './document/undo'
import { dismiss, type Notice, tell } from './files/notices'
import { seek } from './view/sought'

/** Sets the levers that a suggestion names, and says so until something else is done. */
export function takeSuggestion(settings: Settings): void {
  const before = appStore.getState().history
  setLevers(settings)
  const { history, active } = appStore.getState()
  if (history.at === before.at) return
  const notice: Notice = { kind: 'suggested', scenario: active, settings }
  tell(notice)
  const leave = appStore.subscribe((state) => {
    if (state.history.at === history.at && state.history.steps === history.steps) return
    leave()
    dismiss(notice)
  })
}

/** Takes it back, and goes back to where it was suggested. */
export function undoSuggestion(): void {
  undo()
  seek('missed')
}
