import { editPackage, editTexts } from '../office/editPackage'
import type { ChartsSheet } from './chartsPage'
import { drawCharts } from './drawCharts'

/** The children of a font in the order that the standard gives them. */
const FONT = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
]

const nameOf = (element: string): string => /^<(\w+)/.exec(element)?.[1] ?? ''

const mendFont = (font: string): string => {
  const children = font.match(/<(?!\/?font>)[^>]+\/>/g) ?? []
  const sorted = [...children].sort((one, other) => FONT.indexOf(nameOf(one)) - FONT.indexOf(nameOf(other)))
  return `<font>${sorted.join('')}</font>`
}

/**
 * A workbook with its charts, and without the faults that the library which writes it leaves in it, and that readers forgive
 * or repair.
 */
export const mendWorkbook = (
  bytes: Uint8Array,
  { locale, charts }: { readonly locale: string; readonly charts?: ChartsSheet },
): Promise<Uint8Array> =>
  editPackage(bytes, async (parts) => {
    await editTexts(parts, /^xl\/styles\.xml$/, (text) => text.replace(/<font>.*?<\/font>/gs, mendFont))
    if (charts) await drawCharts(parts, charts)
    await editTexts(parts, /^docProps\/core\.xml$/, (text) =>
      text.replace('</cp:coreProperties>', `<dc:language>${locale}</dc:language></cp:coreProperties>`),
    )
  })
