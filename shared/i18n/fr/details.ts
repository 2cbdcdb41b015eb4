import type { Words } from '../words'

export const details: Words<'details'> = {
  open: 'Détails de l’étude',
  title: 'À propos de cette étude',
  name: 'Titre',
  author: 'Auteur',
  notes: 'Notes sur l’étude',
  scenarioNotes: 'Notes sur le scénario {{name}}',
  seed: 'Graine des tirages',
  seedHelp: 'La même graine donne la même image de l’incertitude.',
  seedFault: 'Il faut un nombre entier de 0 à {{most}} ; {{kept}} est conservé.',
  begun: 'Commencée le {{day}}',
  close: 'Terminé',
  'change.author': 'Autre auteur',
  'change.notes': 'Autres notes',
  'change.seed': 'Graine {{from}} → {{to}}',
  'change.scenario-notes': 'Autres notes : {{name}}',
}
