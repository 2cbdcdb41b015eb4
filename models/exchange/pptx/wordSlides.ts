import type { Text } from '#models/narrative/text'
import type { DeckSlide } from './deck'
import { textHeight, wordPages } from './fit'
import { placeIn } from './layouts'
import type { Paragraph } from './markdown'

/** In points: words that need a smaller type than this go on to another slide. */
const READABLE = 14

/** A paragraph of plain words. */
export const plain = (text: string, kind: Paragraph['kind'] = 'text'): Paragraph => ({
  kind,
  level: 0,
  runs: [{ text, bold: false, italic: false, code: false }],
})

/** A paragraph that begins with what matters most in it. */
export const marked = (first: string, rest: string): Paragraph => ({
  kind: 'text',
  level: 0,
  runs: [
    { text: `${first} `, bold: true, italic: false, code: false },
    { text: rest, bold: false, italic: false, code: false },
  ],
})

/** Whether lines can be read where they stand below a deck's title. */
export function fitsBelowTitle(lines: readonly string[]): boolean {
  const { w, h } = placeIn('title', 'subtitle').place
  return lines.reduce((sum, line) => sum + textHeight(line, w, READABLE), 0) <= h
}

/** The title of one of several slides on the same thing. */
export const pageTitle = (title: string, page: number, pages: number, { t }: Text): string =>
  pages > 1 ? t('report:slides.page', { title, page: page + 1, pages }) : title

/** Words on as many slides as they need; the presenter's notes with the first. */
export function wordSlides(
  title: string,
  words: readonly Paragraph[],
  notes: string,
  text: Text,
  about = '',
): readonly DeckSlide[] {
  const pages = wordPages(words, placeIn('words', 'words').place, READABLE)
  return pages.map((page, index) => ({
    title: pageTitle(title, index, pages.length, text),
    about,
    body: { kind: 'words', words: page },
    notes: index === 0 ? notes : '',
  }))
}
