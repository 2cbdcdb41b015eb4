/** What a study is: the dialog behind its title. */
export const details = {
  title: 'About this study',
  name: 'Title',
  author: 'Author',
  notes: 'Notes on the study',
  scenarioNotes: 'Notes on the scenario: {{name}}',
  seed: 'Random seed',
  seedHelp: 'The same seed gives the same simulations.',
  seedFault: 'Enter a whole number from 0 to {{most}}. Kept: {{kept}}.',
  begun: 'Created on {{day}}',
  close: 'Done',
  'change.author': 'Author changed',
  'change.notes': 'Notes changed',
  'change.seed': 'Seed {{from}} → {{to}}',
  'change.scenario-notes': 'Notes changed: {{name}}',
  'change.lever-note': 'Note on “{{name}}” changed',
} as const
