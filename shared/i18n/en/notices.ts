/** What is told about files, and asked about them. */
export const notices = {
  closeAll: 'Close all {{count}} messages',
  opening: 'Opening “{{name}}”…',
  openingUnnamed: 'Opening the study…',
  journal:
    'Crash recovery is not available here: there is no room for it, or it is not permitted. Save often; your work is safe for now.',
  'fault.thrown': 'This part of Levier cannot be shown',
  'fault.thrownText':
    'An unexpected fault ({{reason}}). Your study is unchanged, and the other parts still work. Try again, save the study, or reload the page: unsaved work is kept and will be offered.',
  'fault.unloaded': 'A part of Levier could not be loaded',
  'fault.unloadedText':
    'The server has stopped, the connection is lost, or Levier was replaced by a newer version. Your study is unchanged. Try again, save the study, or reload the page once the server answers: unsaved work is kept and will be offered.',
  'fault.retry': 'Try again',
  'fault.save': 'Save the study',
  'fault.reload': 'Reload the page',
  'fault.leave': 'Close',
  suggested: 'Set in “{{scenario}}”: {{settings}}.',
  newer: 'A newer version of Levier is here. Reload the page when you like: unsaved work is kept and will be offered.',
  'unexpected.saving':
    'The study was not saved because of an unexpected fault ({{reason}}). Your work is still here. Try again, or save it under another name.',
  'unexpected.other':
    'Something did not work because of an unexpected fault ({{reason}}). What you had is unchanged. Try again; if it happens again, save your work and reload the page.',
  journalsDamaged_one:
    'Unsaved work from an earlier session was found, but it is damaged: it is not offered, and was put aside as it is. What you have open is unchanged.',
  journalsDamaged_other:
    'Unsaved work from {{count}} earlier sessions was found, but it is damaged: it is not offered, and was put aside as it is. What you have open is unchanged.',
  notOpened_one: 'Only the first of the files was opened. Not opened: {{names}}. Drop it alone to open it.',
  notOpened_other: 'Only the first of the files was opened. Not opened: {{names}}. Drop them one by one to open them.',
  notTaken: 'What was typed in the field “{{field}}” was not taken. {{reason}}',
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
  'failure.folder':
    '“{{name}}” is a folder, not a file. What you had open is as it was. Look in the folder, and open a study, a workbook or a table from there.',
  'failure.too-large':
    '“{{name}}” exceeds 20 MB, the most a study or a workbook may be. The file is as it was, and so is what you had open. Check that it is the right file; if it is a study of yours, shorten its notes.',
  'failure.not-utf8':
    '“{{name}}” is not text in UTF-8, so it can be read neither as a study nor as a table. What you had open is as it was. Save it as UTF-8 (a table: as “CSV UTF-8”), or choose another file.',
  'failure.no-place':
    '“{{name}}” is not on a disk: it may have been dragged out of an email or an archive. What you had open is as it was. Save it to a folder first, then open it there.',
  'failure.other':
    'The system could not read or write “{{name}}” ({{code}}). The file is as it was, and so is what you had open. Try again, or use another place.',
  nothingToAdd: '“{{name}}” sets what “{{scenario}}” sets already. There is nothing to add.',
  linkDamaged:
    'The link was not opened: it was cut off or changed on its way. Your study is unchanged. Ask for the link again, or for the study as a file.',
} as const
