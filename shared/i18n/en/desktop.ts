export const desktop = {
  'menu.about': 'About Levier',
  'menu.services': 'Services',
  'menu.hide': 'Hide Levier',
  'menu.hideOthers': 'Hide Others',
  'menu.showAll': 'Show All',
  'menu.quit': 'Quit Levier',
  'menu.file': 'File',
  'menu.new': 'New',
  'menu.open': 'Open…',
  'menu.recent': 'Open Recent',
  'menu.noRecent': 'No recent files',
  'menu.save': 'Save',
  'menu.saveAs': 'Save As…',
  'menu.revert': 'Revert to Saved',
  'menu.close': 'Close Window',
  'menu.edit': 'Edit',
  'menu.undo': 'Undo',
  'menu.redo': 'Redo',
  'menu.cut': 'Cut',
  'menu.copy': 'Copy',
  'menu.paste': 'Paste',
  'menu.selectAll': 'Select All',
  'menu.view': 'View',
  'menu.zoomIn': 'Zoom In',
  'menu.zoomOut': 'Zoom Out',
  'menu.zoomReset': 'Actual Size',
  'menu.fullScreen': 'Full Screen',
  'menu.window': 'Window',
  'menu.minimise': 'Minimise',
  'menu.help': 'Help',
  'dialog.studies': 'Levier studies',
  'dialog.allFiles': 'All files',
  'close.message': 'Save the changes to “{{title}}”?',
  'close.untitled': 'this study',
  'close.detail': 'Changes that are not saved are lost when the window closes.',
  'close.save': 'Save',
  'close.discard': 'Don’t save',
  'close.cancel': 'Cancel',
  'failure.disk-full':
    'There is no room left on the disk for “{{name}}”. The file is as it was, and your changes are still here. Make room, or save under another name elsewhere.',
  'failure.read-only':
    '“{{name}}” or its folder is write-protected. The file is as it was, and your changes are still here. Save under another name elsewhere.',
  'failure.not-allowed':
    'You do not have permission to read “{{name}}”. What you had open is as it was. Ask the file’s owner for access, or open another file.',
  'failure.folder-gone':
    'The folder of “{{name}}” is no longer there. Your changes are still here. Connect the disk again, or save elsewhere.',
  'failure.locked':
    'Another program is using “{{name}}”. The file is as it was, and so is what you had open. Close it in the other program, then try again.',
  'failure.not-found':
    '“{{name}}” is no longer there. What you had open is as it was. It may have been moved or renamed: open it from its new place.',
  'failure.too-large':
    '“{{name}}” would hold more than 20 MB, the most a study may have. The file is as it was, and so is what you had open. Check that it is a study; if it is yours, shorten its notes.',
  'failure.not-utf8':
    '“{{name}}” is not text in UTF-8, so it is not a study. What you had open is as it was. Choose a file ending in .levier.',
  'failure.other':
    'The system could not read or write “{{name}}” ({{code}}). The file is as it was, and so is what you had open. Try again, or use another place.',
} as const
