import sans from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url'
import { base64 } from '#shared/base64'
import type { Fonts } from '#shared/charts/frame'

/** The end of an address that is the file itself, as a living file has it: it fetches nothing. */
const within = (address: string): string | undefined => address.split(';base64,')[1]

async function read(address: string): Promise<string> {
  const here = within(address)
  if (here !== undefined) return here
  const response = await fetch(address)
  return base64(new Uint8Array(await response.arrayBuffer()))
}

let known: Promise<Fonts> | null = null

/** The typefaces of the app, to be carried along by what leaves it. */
export function appFonts(): Promise<Fonts> {
  known ??= Promise.all([read(sans), read(serif)]).then(([inter, source]) => ({ sans: inter, serif: source }))
  return known
}
