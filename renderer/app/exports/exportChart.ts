import type { Fonts } from '#shared/charts/frame'
import { exportTarget } from '../../platform/exportTarget'
import { appFonts } from './appFonts'
import type { ExportStatus } from './exporting'
import { pngOf } from './pngOf'

type Outcome = ExportStatus | { readonly kind: 'cancelled' }

/** A chart that can leave the page. */
export interface Leaving {
  /** what it is called as a file, without an ending */
  readonly name: string
  readonly svg: (fonts: Fonts) => Promise<string>
}

/** Saves a chart as SVG or PNG. */
export async function saveChart({ name, svg }: Leaving, format: 'svg' | 'png'): Promise<Outcome> {
  const text = await svg(await appFonts())
  const bytes =
    format === 'svg' ? new TextEncoder().encode(text) : new Uint8Array(await (await pngOf(text)).blob.arrayBuffer())
  return exportTarget.save({ name, format, bytes, beside: null })
}

/** Puts a chart on the clipboard as a picture. */
export async function copyChart({ svg }: Leaving): Promise<Outcome> {
  // The clipboard takes a promise: by the time the picture is there, the click would have been too long ago.
  const png = appFonts().then(async (fonts) => (await pngOf(await svg(fonts))).blob)
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
    return { kind: 'copied' }
  } catch {
    return { kind: 'not-copied' }
  }
}
