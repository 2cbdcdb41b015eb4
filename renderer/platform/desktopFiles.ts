import type { Command, DesktopBridge, Unsubscribe } from '#shared/ipc/contract'
import type { Files } from './files'
import { type UndoCommand, undoCommandOf, undoOwner } from './undoKeys'

const isUndo = (command: Command): command is UndoCommand => command === 'undo' || command === 'redo'

/** Listens to the menu. Its undo and redo, and their keys, are the text's own while one is being typed. */
function onCommand(bridge: DesktopBridge, listener: (command: Command) => void): Unsubscribe {
  const undo = (command: UndoCommand): void => {
    // The only way to the browser's own undo.
    if (undoOwner(document.activeElement, command) === 'text') document.execCommand(command)
    else listener(command)
  }
  // In a text the browser would take the keys for itself, also where nothing was typed.
  const onKey = (event: KeyboardEvent): void => {
    const command = undoCommandOf(event)
    if (!command || undoOwner(event.target, command) === null) return
    event.preventDefault()
    undo(command)
  }
  addEventListener('keydown', onKey)
  const leave = bridge.onCommand((command) => (isUndo(command) ? undo(command) : listener(command)))
  return () => {
    removeEventListener('keydown', onKey)
    leave()
  }
}

/** The desktop app's files: the bridge as it is, but for undo. */
export const desktopFiles = (bridge: DesktopBridge): Files => ({
  ...bridge,
  onCommand: (listener) => onCommand(bridge, listener),
  asksOnClose: true,
  canReopen: true,
})
