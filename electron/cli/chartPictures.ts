import { accountOf } from '#models/exchange/account/account'
import { chartChoices, documentChart } from '#models/exchange/account/charts'
import type { Subject } from '#models/exchange/subject'
import type { Picture } from '#models/exchange/xlsx/pictures'
import { chartAlt, chartSvg } from '#shared/charts/chartSvg'
import { readCarried } from './carried'

const SHARPNESS = 2

let ready: Promise<typeof import('@resvg/resvg-wasm')> | null = null

/** The renderer, started once: it is WebAssembly, the same on every machine. */
async function renderer() {
  const resvg = await import('@resvg/resvg-wasm')
  await resvg.initWasm(await readCarried('resvg'))
  return resvg
}

/** An SVG of ours as PNG, without a browser: all of it is set in Inter, as woff2 cannot be read here. */
export async function pngOf(svg: string, alt: string): Promise<Picture> {
  ready ??= renderer()
  const { Resvg } = await ready
  const files = [readCarried('regular'), readCarried('semiBold')]
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SHARPNESS },
    font: { fontBuffers: await Promise.all(files), defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' },
  })
  const image = drawn.render()
  return { png: image.asPng(), alt, width: image.width / SHARPNESS, height: image.height / SHARPNESS }
}

/** The charts of a study as pictures, for a workbook. */
export async function chartPictures(subject: Subject): Promise<readonly Picture[]> {
  const account = accountOf(subject, { bands: false })
  const charts = chartChoices(account).flatMap(
    (choice) => documentChart(choice, account.focus, account, subject.text) ?? [],
  )
  return Promise.all(charts.map((chart) => pngOf(chartSvg(chart, null), chartAlt(chart))))
}
