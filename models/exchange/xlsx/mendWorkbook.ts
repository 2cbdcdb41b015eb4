import { editParts } from '../office/editParts'

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

/** A workbook without the faults that the library which writes it leaves in it, and that readers forgive or repair. */
export const mendWorkbook = (bytes: Uint8Array): Promise<Uint8Array> =>
  editParts(bytes, [
    { paths: /^xl\/styles\.xml$/, edit: (text) => text.replace(/<font>.*?<\/font>/gs, mendFont) },
    {
      paths: /^xl\/drawings\/drawing\d+\.xml$/,
      edit: (text) => text.replace(/(<xdr:oneCellAnchor)\s+editAs="\w+"/g, '$1'),
    },
  ])
