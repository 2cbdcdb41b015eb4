import { editParts } from '../office/editParts'
import { mendChart } from './mendChart'
import { mendSheet } from './mendSheet'

/** The list of notes masters directly after that of slide masters. */
function mendPresentation(text: string): string {
  const [list = ''] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(text) ?? []
  return list ? text.replace(list, '').replace('</p:sldMasterIdLst>', `</p:sldMasterIdLst>${list}`) : text
}

/** What pptxgenjs says of every text is not its language but its own. */
const speak = (text: string, locale: string): string => text.replaceAll('lang="en-US"', `lang="${locale}"`)

/** In a paragraph its properties come first: pptxgenjs repeats them after runs that have a look of their own. */
const mendParagraphs = (text: string): string =>
  text.replace(/<a:p>.*?<\/a:p>/gs, (paragraph) => {
    const [first, ...others] = paragraph.match(/<a:pPr\b(?:[^>]*\/>|.*?<\/a:pPr>)/gs) ?? []
    if (first === undefined || (others.length === 0 && paragraph.startsWith(`<a:p>${first}`))) return paragraph
    const bare = paragraph.replace(/<a:pPr\b(?:[^>]*\/>|.*?<\/a:pPr>)/gs, '')
    return bare.replace('<a:p>', `<a:p>${first}`)
  })

/** The sheets behind the charts are files of their own within the file. */
async function mendBooks(bytes: Uint8Array): Promise<Uint8Array> {
  const { default: JSZip } = await import('jszip')
  const zip = await JSZip.loadAsync(bytes)
  for (const path of Object.keys(zip.files)) {
    const [, number] = /^ppt\/charts\/chart(\d+)\.xml$/.exec(path) ?? []
    if (number === undefined) continue
    const book = `ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`
    const [chart, sheet] = [await zip.file(path)?.async('text'), await zip.file(book)?.async('uint8array')]
    if (chart === undefined || sheet === undefined) continue
    const edit = (text: string): string => mendSheet(text, chart)
    const date = zip.files[book]?.date
    zip.file(book, await editParts(sheet, [{ paths: /^xl\/worksheets\/sheet1\.xml$/, edit }]), date ? { date } : {})
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

/**
 * A deck that PowerPoint opens without repairing it. The library that writes decks leaves faults in them which readers
 * that forgive do not mind.
 *
 * @param locale of the texts, as in fr-BE
 */
export async function mendDeck(bytes: Uint8Array, locale: string): Promise<Uint8Array> {
  const mended = await editParts(bytes, [
    { paths: /^ppt\/presentation\.xml$/, edit: mendPresentation },
    { paths: /^ppt\/charts\/chart\d+\.xml$/, edit: (text) => speak(mendChart(text), locale) },
    {
      paths: /^ppt\/(slides|notesSlides|slideLayouts|slideMasters)\/[^/]+\.xml$/,
      edit: (text) => speak(mendParagraphs(text), locale),
    },
  ])
  return mendBooks(mended)
}
