/** What a study is: the dialog behind its title. */
export const details = {
  open: 'Study details',
  title: 'About this study',
  name: 'Title',
  author: 'Author',
  notes: 'Notes on the study',
  scenarioNotes: 'Notes on the scenario {{name}}',
  seed: 'Seed of the draws',
  seedHelp: 'The same seed gives the same picture of the uncertainty.',
  seedFault: 'A whole number from 0 to {{most}} is needed; {{kept}} is kept.',
  begun: 'Begun on {{day}}',
  close: 'Done',
  'change.author': 'Other author',
  'change.notes': 'Other notes',
  'change.seed': 'Seed {{from}} → {{to}}',
  'change.scenario-notes': 'Other notes: {{name}}',
} as const
