import type { Words } from '../words'

export const slides: Words<'slides'> = {
  add: 'Ajouter à la présentation',
  added: 'Diapositive {{number}} ajoutée',
  start: 'Présenter',
  resume: 'Reprendre à la diapositive {{number}}',
}
