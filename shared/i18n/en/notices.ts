/** What is told about files, and asked about them. */
export const notices = {
  closeAll: 'Close all {{count}} messages',
  opening: 'Opening “{{name}}”…',
  openingUnnamed: 'Opening the study…',
  drift_one: 'Since this study was saved (model {{version}}) {{count}} result has moved.',
  drift_other: 'Since this study was saved (model {{version}}) {{count}} results have moved.',
  noDrift: 'This study was saved under another model ({{version}}); none of its results has moved.',
  moved: '{{scenario}}: {{series}} in {{year}}, {{before}} then, {{now}} now ({{difference}})',
  asItWas: 'See the study as it was under model {{version}}, beside what it gives now',
  more_one: 'and {{count}} more',
  more_other: 'and {{count}} more',
  changes_one: '{{count}} thing is not the same in the present model',
  changes_other: '{{count}} things are not the same in the present model',
  unknownModel:
    'This version of Levier does not know that model ({{version}}), so it cannot say which of its figures and equations were different.',
  carried_one:
    'This study was made with model {{from}}. It is opened with the present model; {{count}} thing in it is not what it was. The file is kept as it is beside the new one when you save.',
  carried_other:
    'This study was made with model {{from}}. It is opened with the present model; {{count}} things in it are not what they were. The file is kept as it is beside the new one when you save.',
  'carried.clamped': '{{name}}: {{was}} is outside of the range of today, so it is {{now}}',
  'carried.meaning': '{{name}}: {{meaning}}',
  'carried.assumption': 'Assumption dropped: {{name}}, {{was}}',
  'carried.lever': 'The lever {{name}} is now “{{now}}”',
  'carried.renamed': 'The result {{name}} is now “{{now}}”',
  'carried.turned': 'The result {{name}} is now “{{now}}”, with its sign turned',
  'carried.series': 'The result {{name}} is no longer there, and not shown',
  'change.years': 'The model now runs from {{first}} to {{last}}',
  'change.figure.added': 'New figure: {{name}}, {{now}}',
  'change.figure.removed': 'Figure no longer used: {{name}}, {{before}}',
  'change.figure.changed': 'Figure: {{name}}, {{before}} then, {{now}} now',
  'change.figure.otherwise': 'Figure: {{name}}, same value, another range or kind',
  'change.lever.added': 'New lever: {{name}}',
  'change.lever.removed': 'Lever no longer there: {{name}}',
  'change.lever.changed': 'Lever with another base, range or path: {{name}}',
  'change.equation.added': 'New equation: {{name}}',
  'change.equation.removed': 'Equation no longer there: {{name}}',
  'change.equation.changed': 'Equation written otherwise: {{name}}',
  journal:
    'Unsaved work cannot be kept against a crash here: there is no room, or it is not allowed. Save often; what you see is unharmed.',
  'fault.thrown': 'This part of Levier cannot be shown',
  'fault.thrownText':
    'A fault nobody foresaw ({{reason}}). Your study is unchanged, and the other parts go on. Try again, save the study, or load the page again: unsaved work is kept, and offered then.',
  'fault.unloaded': 'A part of Levier could not be loaded',
  'fault.unloadedText':
    'The server has ended, the connection is gone, or Levier was replaced by a newer version. Your study is unchanged. Try again, save the study, or load the page again once the server answers: unsaved work is kept, and offered then.',
  'fault.retry': 'Try again',
  'fault.save': 'Save the study',
  'fault.reload': 'Load the page again',
  'fault.leave': 'Close this',
  'unexpected.saving':
    'The study was not saved, by a fault nobody foresaw ({{reason}}). Your work is still here. Try again, or save it under another name.',
  'unexpected.other':
    'Something did not work, by a fault nobody foresaw ({{reason}}). What you had is unchanged. Try again; if it comes back, save your work and load the page again.',
  journalsDamaged_one:
    'Unsaved work of an earlier run was found, but it is damaged: it is not offered, and was put aside as it is. What you have open is unchanged.',
  journalsDamaged_other:
    'Unsaved work of {{count}} earlier runs was found, but it is damaged: it is not offered, and was put aside as it is. What you have open is unchanged.',
  'original.title': 'This file is of an older format',
  'original.text':
    'Saving would replace it, and a browser cannot keep the original beside it. Download the original first, or save under another name.',
  'original.download': 'Download the original, then save',
  notOpened_one: 'Only the first of the files was opened. Not opened: {{names}}. Drop it alone to open it.',
  notOpened_other: 'Only the first of the files was opened. Not opened: {{names}}. Drop them one by one to open them.',
  notTaken: 'What was typed in the field “{{field}}” was not taken. {{reason}}',
  'gone.title': '“{{name}}” is no longer there',
  'gone.text':
    'It was deleted, moved or renamed by someone else. Your work is still here, but no file holds it. Save it again in its old place, or under another name.',
  'gone.again': 'Save it again',
  'revert.title': 'Go back to the saved version?',
  'revert.text': 'The changes since the last save, and their history, are lost.',
  'revert.yes': 'Go back',
  'unreadable.title': 'The work that was found cannot be read',
  'unreadable.text':
    'What you have open is unchanged. The text that was found can be saved as it is, for someone to look at, or discarded. {{reason}}',
  'unreadable.save': 'Save it as it is…',
} as const
