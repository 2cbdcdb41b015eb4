import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** What to start for the command line as a process of its own, and the words before the command's. */
export const levierProcess = (): { readonly file: string; readonly before: readonly string[] } => ({
  file: process.execPath,
  before: ['--import', import.meta.resolve('tsx'), join(root, 'electron/cli/levier.ts')],
})
