import type JSZip from 'jszip'
import { editPackage, editTexts, replacePart } from '../office/editPackage'
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

/** The sheet behind each chart is a workbook of its own within the deck. */
async function mendSheets(parts: JSZip): Promise<void> {
  for (const chart of parts.file(/^ppt\/charts\/chart\d+\.xml$/)) {
    const [, number] = /(\d+)\.xml$/.exec(chart.name) ?? []
    const path = `ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`
    const [text, book] = [await chart.async('text'), await parts.file(path)?.async('uint8array')]
    if (!book) continue
    const mended = await editPackage(book, (sheets) =>
      editTexts(sheets, /^xl\/worksheets\/sheet1\.xml$/, (sheet) => mendSheet(sheet, text)),
    )
    replacePart(parts, path, mended)
  }
}

/**
 * A deck that PowerPoint opens without repairing it. The library that writes decks leaves faults in them which readers
 * that forgive do not mind.
 *
 * @param locale of the texts, as in fr-BE
 */
export const mendDeck = (bytes: Uint8Array, locale: string): Promise<Uint8Array> =>
  editPackage(bytes, async (parts) => {
    await editTexts(parts, /^ppt\/presentation\.xml$/, mendPresentation)
    await editTexts(parts, /^ppt\/charts\/chart\d+\.xml$/, (text) => speak(mendChart(text), locale))
    const words = /^ppt\/(slides|notesSlides|slideLayouts|slideMasters)\/[^/]+\.xml$/
    await editTexts(parts, words, (text) => speak(mendParagraphs(text), locale))
    await mendSheets(parts)
  })
