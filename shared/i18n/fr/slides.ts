import type { Words } from '../words'

export const slides: Words<'slides'> = {
  add: 'Ajouter à la présentation',
  added: 'Diapositive {{number}} ajoutée',
  start: 'Présenter',
  resume: 'Reprendre à la diapositive {{number}}',
  'guess.question': '{{label}} : combien en {{year}} ?',
  'guess.told': '{{label}} : {{value}} en {{year}}',
  'guess.name': 'L’estimation de la salle pour {{year}}',
  'guess.none': 'pas encore d’estimation',
  'guess.open': 'Votre estimation ?',
  'guess.awaited': 'Ce graphique apparaîtra avec la réponse.',
  'guess.drag': 'Faites glisser le « ? » vers le haut ou le bas.',
  'guess.reveal': 'Révéler (barre d’espace)',
  'guess.reached': 'modèle {{value}}',
  'guess.label': 'estimation {{value}}',
  'guess.answer': 'En {{year}}, le modèle donne {{value}}.',
  'guess.right': 'La salle a estimé {{guess}} pour {{year}}, et le modèle aussi.',
  'guess.above': 'La salle a estimé {{guess}} ; le modèle donne {{value}} en {{year}} : {{off}} de moins.',
  'guess.below': 'La salle a estimé {{guess}} ; le modèle donne {{value}} en {{year}} : {{off}} de plus.',
}
