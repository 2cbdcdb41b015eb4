import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Fonts } from '#shared/charts/frame'

const { resolve } = createRequire(import.meta.url)

const FILES = {
  sans: '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  serif: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
} as const

/** The typefaces of the app, to be carried along by what leaves it. */
export async function appFonts(): Promise<Fonts> {
  const [sans, serif] = await Promise.all([FILES.sans, FILES.serif].map((file) => readFile(resolve(file), 'base64')))
  return { sans: sans ?? '', serif: serif ?? '' }
}
