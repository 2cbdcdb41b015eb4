/**
 * Says in the page what the keys for undo and redo are for while a field has the focus: its text, or the study.
 *
 * @param typed something was typed since the field was left or Enter pressed
 * @param changed and it is not what stood there before
 */
export const undoOwner = (typed: boolean, changed: boolean) => ({
  'data-undo': changed ? 'text' : 'study',
  'data-redo': typed ? 'text' : 'study',
})
