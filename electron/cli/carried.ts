import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

/** Files of packages that the command line reads as they are: a packaged app carries them along. */
export const carried = {
  sans: '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  serif: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
} as const

const { resolve } = createRequire(import.meta.url)

export const readCarried = (file: keyof typeof carried): Promise<Buffer> => readFile(resolve(carried[file]))
