/** The commands, so that the packaged app can tell a command from a file without loading any of them. */
export const commandNames = [
  'project',
  'levers',
  'figures',
  'studies',
  'study',
  'check',
  'export',
  'sample',
  'batch',
  'goal',
  'validate',
  'import',
  'diff',
  'merge',
] as const

export type CommandName = (typeof commandNames)[number]

export const isCommandName = (word: string): word is CommandName => (commandNames as readonly string[]).includes(word)
