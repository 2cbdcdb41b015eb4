import type { Words } from '../words'

export const menus: Words<'menus'> = {
  new: 'Nouvelle étude',
  open: 'Ouvrir…',
  import: 'Importer un classeur ou un tableau…',
  save: 'Enregistrer',
  saveAs: 'Enregistrer sous…',
  revert: 'Revenir à la version enregistrée',
  recent: 'Fichiers récents',
  shipped: 'Exemples d’études',
  'scenario.left': 'Déplacer à gauche : {{name}}',
  'scenario.right': 'Déplacer à droite : {{name}}',
  'scenario.name': 'Nom',
  'scenario.duplicate': 'Dupliquer',
  'scenario.delete': 'Supprimer',
  'scenario.copy': 'Copie de {{name}}',
}
