import type { Fonts } from '#shared/charts/frame'
import { readCarried } from './carried'

/** The typefaces of the app, to be carried along by what leaves it. */
export async function appFonts(): Promise<Fonts> {
  const [sans, serif] = await Promise.all([readCarried('sans'), readCarried('serif')])
  return { sans: sans.toString('base64'), serif: serif.toString('base64') }
}
