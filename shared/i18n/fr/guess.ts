import type { Words } from '../words'

export const guess: Words<'guess'> = {
  question: '{{label}} : combien en {{year}} ?',
  told: '{{label}} : {{value}} en {{year}}',
  name: 'L’estimation de la salle pour {{year}}',
  none: 'pas encore d’estimation',
  open: 'Votre estimation ?',
  awaited: 'Ce graphique apparaîtra avec la réponse.',
  drag: 'Faites glisser le « ? » vers le haut ou le bas.',
  reveal: 'Révéler (barre d’espace)',
  reached: 'modèle {{value}}',
  label: 'estimation {{value}}',
  answer: 'En {{year}}, le modèle donne {{value}}.',
  right: 'La salle a estimé {{guess}} pour {{year}}, et le modèle aussi.',
  above: 'La salle a estimé {{guess}} ; le modèle donne {{value}} en {{year}} : {{off}} de moins.',
  below: 'La salle a estimé {{guess}} ; le modèle donne {{value}} en {{year}} : {{off}} de plus.',
}
