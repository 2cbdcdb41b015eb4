/** What is told about files, and asked about them. */
export const notices = {
  closeAll: 'Close all {{count}} messages',
  opening: 'Opening “{{name}}”…',
  openingUnnamed: 'Opening the study…',
  drift_one: 'Since this study was saved (model {{version}}), {{count}} result has changed.',
  drift_other: 'Since this study was saved (model {{version}}), {{count}} results have changed.',
  noDrift: 'This study was saved under another model ({{version}}); none of its results has changed.',
  noDriftCompared:
    'This study was saved under another model ({{version}}); none of its results that can be compared has changed.',
  moved: '{{scenario}}: {{series}} in {{year}} was {{before}}, is now {{now}} ({{difference}})',
  otherwise: '{{series}}: {{meaning}}',
  gone: 'No longer in the model, so not compared: {{series}}',
  asItWas: 'See the study as it was under model {{version}}, beside what it gives now',
  more_one: 'and {{count}} more',
  more_other: 'and {{count}} more',
  changes_one: '{{count}} difference in the current model',
  changes_other: '{{count}} differences in the current model',
  unknownModel:
    'This version of Levier does not know that model ({{version}}), so it cannot say which of its figures and equations were different.',
  carried_one:
    'This study was made with model {{from}} and is opened with the current one; {{count}} thing in it is not what it was.',
  carried_other:
    'This study was made with model {{from}} and is opened with the current one; {{count}} things in it are not what they were.',
  'carried.kept': 'When you save, the original file is kept beside the new one.',
  'carried.clamped': '{{name}}: {{was}} lies outside today’s range, so it is now {{now}}',
  'carried.meaning': '{{name}}: {{meaning}}',
  'carried.assumption': 'Assumption dropped: {{name}}, {{was}}',
  'carried.lever': 'The lever “{{name}}” is now “{{now}}”',
  'carried.renamed': 'The result “{{name}}” is now “{{now}}”',
  'carried.turned': 'The result “{{name}}” is now “{{now}}”, with the opposite sign',
  'carried.series': 'The result “{{name}}” is no longer there, and not shown',
  'change.years': 'The model now runs from {{first}} to {{last}}',
  'change.figure.added': 'New figure: {{name}}, {{now}}',
  'change.figure.removed': 'Figure no longer used: {{name}}, {{before}}',
  'change.figure.changed': 'Figure: {{name}}, was {{before}}, is now {{now}}',
  'change.figure.otherwise': 'Figure: {{name}}, same value; range or kind changed',
  'change.lever.added': 'New lever: {{name}}',
  'change.lever.removed': 'Lever no longer there: {{name}}',
  'change.lever.changed': 'Lever with another base, range or path: {{name}}',
  'change.equation.added': 'New equation: {{name}}',
  'change.equation.removed': 'Equation no longer there: {{name}}',
  'change.equation.changed': 'Equation changed: {{name}}',
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
  'original.title': 'This file is in an older format',
  'original.text':
    'Saving would replace it, and a browser cannot keep the original beside it. Download the original first, or save under another name.',
  'original.download': 'Download the original, then save',
  notOpened_one: 'Only the first of the files was opened. Not opened: {{names}}. Drop it alone to open it.',
  notOpened_other: 'Only the first of the files was opened. Not opened: {{names}}. Drop them one by one to open them.',
  notTaken: 'What was typed in the field “{{field}}” was not taken. {{reason}}',
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
