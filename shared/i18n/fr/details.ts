import type { Words } from '../words'

export const details: Words<'details'> = {
  title: 'À propos de cette étude',
  name: 'Titre',
  author: 'Auteur',
  notes: 'Notes sur l’étude',
  scenarioNotes: 'Notes sur le scénario : {{name}}',
  seed: 'Graine aléatoire',
  seedHelp: 'La même graine redonne les mêmes simulations.',
  seedFault: 'Entrez un nombre entier de 0 à {{most}}. Valeur conservée : {{kept}}.',
  begun: 'Créée le {{day}}',
  close: 'Terminé',
  'change.author': 'Auteur modifié',
  'change.notes': 'Notes modifiées',
  'change.seed': 'Graine {{from}} → {{to}}',
  'change.scenario-notes': 'Notes modifiées : {{name}}',
  'change.lever-note': 'Note sur « {{name}} » modifiée',
}
