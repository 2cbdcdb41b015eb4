import type { Words } from '../words'

export const details: Words<'details'> = {
  title: 'Over deze studie',
  name: 'Titel',
  author: 'Auteur',
  notes: 'Notities bij de studie',
  scenarioNotes: 'Notities bij het scenario: {{name}}',
  seed: 'Startgetal',
  seedHelp: 'Hetzelfde startgetal geeft dezelfde simulaties.',
  seedFault: 'Voer een geheel getal van 0 tot {{most}} in. Behouden: {{kept}}.',
  begun: 'Aangemaakt op {{day}}',
  close: 'Klaar',
  'change.author': 'Auteur gewijzigd',
  'change.notes': 'Notities gewijzigd',
  'change.seed': 'Startgetal {{from}} → {{to}}',
  'change.scenario-notes': 'Notities gewijzigd: {{name}}',
  'change.lever-note': 'Notitie bij “{{name}}” gewijzigd',
}
