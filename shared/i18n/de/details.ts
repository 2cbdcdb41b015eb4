import type { Words } from '../words'

export const details: Words<'details'> = {
  title: 'Über diese Studie',
  name: 'Titel',
  author: 'Verfasser',
  notes: 'Notizen zur Studie',
  scenarioNotes: 'Notizen zum Szenario: {{name}}',
  seed: 'Startwert',
  seedHelp: 'Derselbe Startwert ergibt dieselben Simulationen.',
  seedFault: 'Geben Sie eine ganze Zahl von 0 bis {{most}} ein. Beibehalten: {{kept}}.',
  begun: 'Erstellt am {{day}}',
  close: 'Fertig',
  'change.author': 'Verfasser geändert',
  'change.notes': 'Notizen geändert',
  'change.seed': 'Startwert {{from}} → {{to}}',
  'change.scenario-notes': 'Notizen geändert: {{name}}',
  'change.lever-note': 'Notiz zu „{{name}}“ geändert',
}
