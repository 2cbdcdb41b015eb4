import { escapeMarkup } from '#shared/charts/markup'
import { editPackage, editTexts } from '../office/editPackage'

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

/** Pictures with what they show in words, in their order. */
function described(drawing: string, alts: readonly string[]): string {
  let picture = 0
  return drawing.replace(
    /(<xdr:cNvPr id="\d+" name="[^"]*")/g,
    (start) => `${start} descr="${escapeMarkup(alts[picture++] ?? '')}"`,
  )
}

/** A workbook without the faults that the library which writes it leaves in it, and that readers forgive or repair. */
export const mendWorkbook = (
  bytes: Uint8Array,
  { locale, alts }: { readonly locale: string; readonly alts: readonly string[] },
): Promise<Uint8Array> =>
  editPackage(bytes, async (parts) => {
    await editTexts(parts, /^xl\/styles\.xml$/, (text) => text.replace(/<font>.*?<\/font>/gs, mendFont))
    await editTexts(parts, /^xl\/drawings\/drawing\d+\.xml$/, (text) =>
      described(text.replace(/(<xdr:oneCellAnchor)\s+editAs="\w+"/g, '$1'), alts),
    )
    await editTexts(parts, /^docProps\/core\.xml$/, (text) =>
      text.replace('</cp:coreProperties>', `<dc:language>${locale}</dc:language></cp:coreProperties>`),
    )
  })
