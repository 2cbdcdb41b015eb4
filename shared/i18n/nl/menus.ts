import type { Words } from '../words'

export const menus: Words<'menus'> = {
  new: 'Nieuwe studie',
  open: 'Openen…',
  import: 'Werkmap of tabel importeren…',
  save: 'Opslaan',
  saveAs: 'Opslaan als…',
  revert: 'Terug naar de opgeslagen versie',
  recent: 'Recente bestanden',
  shipped: 'Voorbeeldstudies',
  'scenario.left': 'Naar links verplaatsen: {{name}}',
  'scenario.right': 'Naar rechts verplaatsen: {{name}}',
  'scenario.name': 'Naam',
  'scenario.duplicate': 'Dupliceren',
  'scenario.delete': 'Verwijderen',
  'scenario.copy': 'Kopie van {{name}}',
}
