import type { Words } from '../words'

export const compare: Words<'compare'> = {
  scenario: 'Scénario',
  sort: 'Trier par {{name}}',
  against: 'En gris : l’écart avec {{name}}. Le nom d’une colonne trie selon elle.',
}
