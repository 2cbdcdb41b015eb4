/** What stands in the menus of files and scenarios. */
export const menus = {
  new: 'New study',
  open: 'Open…',
  import: 'Import workbook or table…',
  save: 'Save',
  saveAs: 'Save as…',
  revert: 'Revert to the saved version',
  recent: 'Recent files',
  shipped: 'Example studies',
  'scenario.left': 'Move to the left: {{name}}',
  'scenario.right': 'Move to the right: {{name}}',
  'scenario.name': 'Name',
  'scenario.duplicate': 'Duplicate',
  'scenario.delete': 'Delete',
  'scenario.copy': 'Copy of {{name}}',
} as const
