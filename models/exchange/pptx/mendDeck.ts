import type JSZip from 'jszip'
import { escapeMarkup } from '#shared/charts/markup'
import { editPackage, editTexts, replacePart } from '../office/editPackage'
import { addLogo } from './addLogo'
import type { Deck } from './deck'
import { layouts } from './layouts'
import { footXml, layoutXml, masterXml, themeColors } from './layoutXml'
import { theme } from './look'
import { mendChart } from './mendChart'
import { mendSheet } from './mendSheet'
import { mendSlide } from './mendSlide'
import { nameShapes } from './shapeNames'

/** The list of notes masters directly after that of slide masters. */
function mendPresentation(text: string): string {
  const [list = ''] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(text) ?? []
  return list ? text.replace(list, '').replace('</p:sldMasterIdLst>', `</p:sldMasterIdLst>${list}`) : text
}

/** What pptxgenjs says of every text is not its language but its own. */
const speak = (text: string, locale: string): string => text.replaceAll('lang="en-US"', `lang="${locale}"`)

/** The master of the notes asks for text in English, on five levels: one place, in the deck's language. */
const mendNotesMaster = (text: string, { words: { locale, places } }: Deck): string =>
  speak(text, locale).replace(
    /<a:p><a:pPr lvl="0"\/>.*?(?=<\/p:txBody>)/s,
    `<a:p><a:pPr lvl="0"/><a:r><a:rPr lang="${locale}"/><a:t>${escapeMarkup(places.words)}</a:t></a:r></a:p>`,
  )

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

/** Takes out the layout that pptxgenjs makes beside those it is told of: nothing uses it. */
async function dropUnasked(parts: JSZip): Promise<void> {
  parts.remove('ppt/slideLayouts/slideLayout1.xml')
  parts.remove('ppt/slideLayouts/_rels/slideLayout1.xml.rels')
  const relations = /^ppt\/slideMasters\/_rels\/slideMaster1\.xml\.rels$/
  const unasked = /<Relationship [^>]*Target="\.\.\/slideLayouts\/slideLayout1\.xml"[^>]*\/>/
  const [relation] = await Promise.all(
    parts.file(relations).map(async (file) => unasked.exec(await file.async('text'))),
  )
  const [, id] = /\bId="(\w+)"/.exec(relation?.[0] ?? '') ?? []
  await editTexts(parts, relations, (text) => text.replace(unasked, ''))
  await editTexts(parts, /^ppt\/slideMasters\/slideMaster1\.xml$/, (text) =>
    text.replace(new RegExp(`<p:sldLayoutId [^>]*r:id="${id}"/>`), ''),
  )
}

/** Layouts and master as they are meant, in the places of those that pptxgenjs writes. */
async function writeLayouts(parts: JSZip, deck: Deck): Promise<void> {
  await editTexts(parts, /^ppt\/slideLayouts\/slideLayout\d+\.xml$/, (text) => {
    const [, name] = /<p:cSld name="([^"]*)"/.exec(text) ?? []
    const layout = layouts.find(({ id }) => id === name)
    return layout ? layoutXml(layout, deck) : text
  })
  await editTexts(parts, /^ppt\/slideMasters\/slideMaster1\.xml$/, (text) => masterXml(text, deck))
  await editTexts(parts, /^ppt\/theme\/theme1\.xml$/, (text) => themeColors(text, theme.colors))
}

/** The list of parts without those that are not there: pptxgenjs names a master for every slide. */
const mendTypes = (types: string, parts: JSZip): string =>
  types.replace(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (entry, path: string) => (parts.file(path) ? entry : ''))

/**
 * A deck that PowerPoint opens without repairing it. The library that writes decks leaves faults in them which readers
 * that forgive do not mind.
 */
export const mendDeck = (bytes: Uint8Array, deck: Deck): Promise<Uint8Array> =>
  editPackage(bytes, async (parts) => {
    const { locale } = deck.words
    const foot = footXml(deck, locale)
    await editTexts(parts, /^ppt\/presentation\.xml$/, mendPresentation)
    await editTexts(parts, /^ppt\/charts\/chart\d+\.xml$/, (text) => speak(mendChart(text), locale))
    const words = /^ppt\/(slides|notesSlides|notesMasters|slideLayouts|slideMasters)\/[^/]+\.xml$/
    await editTexts(parts, words, (text) => speak(mendParagraphs(text), locale))
    await editTexts(parts, /^ppt\/notesMasters\/notesMaster1\.xml$/, (text) => mendNotesMaster(text, deck))
    await editTexts(parts, /^ppt\/slides\/slide\d+\.xml$/, (text) => mendSlide(text, foot))
    await dropUnasked(parts)
    await addLogo(parts, deck)
    await writeLayouts(parts, deck)
    await editTexts(parts, words, (text) => nameShapes(text, deck.words))
    await editTexts(parts, /^docProps\/core\.xml$/, (text) =>
      text.replace('</dc:title>', `</dc:title><dc:language>${locale}</dc:language>`),
    )
    await editTexts(parts, /^\[Content_Types\]\.xml$/, (text) => mendTypes(text, parts))
    await mendSheets(parts)
  })
