export type UndoCommand = 'undo' | 'redo'

/** What undo and redo are for where the focus is: `text` or `study`, as the field says itself; null outside of texts. */
export function undoOwner(target: EventTarget | null, command: UndoCommand): 'text' | 'study' | null {
  const isText =
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && /^(text|search)$/.test(target.type))
  if (!isText) return null
  return target.dataset[command] === 'study' ? 'study' : 'text'
}

/** The undo or redo that a keystroke asks for. */
export function undoCommandOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): UndoCommand | null {
  if (!(ctrlKey || metaKey) || altKey) return null
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo'
  return key.toLowerCase() === 'y' && !shiftKey ? 'redo' : null
}
