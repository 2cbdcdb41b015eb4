import { chartTable } from '#models/exchange/table/chartTable'
import type { Text } from '#models/narrative/text'
import type { Fonts } from '#shared/charts/frame'
import type { ChartData } from '#shared/charts/lineData'
import { exportTarget } from '../../platform/exportTarget'
import { appFonts } from './appFonts'
import type { ExportStatus } from './exporting'
import { csvOf } from './exportTable'
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

/** The numbers that a chart is drawn from, and the unit it draws them in. */
export interface ChartNumbers {
  readonly data: ChartData
  readonly unit: string
}

/** Saves the numbers of a chart, for a spreadsheet in the reader's language. */
export function saveNumbers(name: string, { data, unit }: ChartNumbers, text: Text): Promise<Outcome> {
  const { t } = text
  const words = {
    year: t('explore:chart.year'),
    unit,
    low: t('exports:picture.low'),
    high: t('exports:picture.high'),
    held: t('exports:picture.held'),
  }
  return exportTarget.save({ name, format: 'csv', bytes: csvOf(chartTable(data, words), text), beside: null })
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
