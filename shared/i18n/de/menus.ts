import type { Words } from '../words'

export const menus: Words<'menus'> = {
  new: 'Neue Studie',
  open: 'Öffnen…',
  import: 'Arbeitsmappe oder Tabelle importieren…',
  save: 'Speichern',
  saveAs: 'Speichern unter…',
  revert: 'Zur gespeicherten Fassung zurückkehren',
  recent: 'Zuletzt verwendete Dateien',
  shipped: 'Beispielstudien',
  'scenario.left': 'Nach links verschieben: {{name}}',
  'scenario.right': 'Nach rechts verschieben: {{name}}',
  'scenario.name': 'Name',
  'scenario.duplicate': 'Duplizieren',
  'scenario.delete': 'Löschen',
  'scenario.copy': 'Kopie von {{name}}',
}
