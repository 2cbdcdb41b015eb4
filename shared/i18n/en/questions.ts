/** What is asked before a file is opened, left or written. */
export const questions = {
  'original.title': 'This file is in an older format',
  'original.text':
    'Saving would replace it, and a browser cannot keep the original beside it. Download the original first, or save under another name.',
  'original.download': 'Download the original, then save',
  'gone.title': '“{{name}}” is no longer there',
  'gone.text':
    'It was deleted, moved or renamed. Your work is still here, but no file holds it. Save it again in its old place, or under another name.',
  'gone.again': 'Save it again',
  'revert.title': 'Revert to the saved version?',
  'revert.text': 'Your changes since the last save, and their history, will be lost.',
  'revert.yes': 'Revert',
  'unreadable.title': 'The work that was found cannot be read',
  'unreadable.text':
    'What you have open is unchanged. The text that was found can be saved as it is for someone to look at, or discarded. {{reason}}',
  'unreadable.save': 'Save it as it is…',
  unsaved: 'Save the changes to this study?',
  unsavedText: 'Otherwise your changes since the last save will be lost.',
  save: 'Save',
  discard: 'Don’t save',
  cancel: 'Cancel',
  changed: 'The file has changed on disk',
  changedText: 'Your work is still here. Overwrite the file, save under another name, or load the version on disk.',
  overwrite: 'Overwrite',
  saveAs: 'Save as…',
  reload: 'Load the version on disk',
  keep: 'Keep mine for now',
  recover: 'Recover your unsaved work?',
  recoverText: 'Levier closed before it was saved. You can go on where you left off.',
  recoverIt: 'Recover',
  discardIt: 'Discard',
} as const
