import type { Paragraph } from './markdown'

/** Width of a letter and height of a line, in parts of the type's size, taken generously. */
const LETTER = 0.5
const LINE = 1.2
/** Space below a paragraph, in parts of the type's size. */
const BELOW = 0.5
const POINTS = 72
/** The most that a legend may take of a chart's height, as a share. */
const MOST_LEGEND = 0.3

const lettersOf = ({ runs }: Paragraph): number => runs.reduce((sum, { text }) => sum + text.length, 0)

/** Lines that so many letters take in a width in inches, in type of a size in points. */
const linesOf = (letters: number, width: number, size: number): number =>
  Math.ceil(Math.max(1, letters) / ((width * POINTS) / (size * LETTER)))

/** Height of a text in inches, in a width in inches and in type of a size in points. */
export const textHeight = (text: string, width: number, size: number): number =>
  text === '' ? 0 : (linesOf(text.length, width, size) * size * LINE) / POINTS

const paragraphHeight = (paragraph: Paragraph, width: number, size: number): number =>
  (linesOf(lettersOf(paragraph), width, size) * LINE + BELOW) * (size / POINTS)

interface Box {
  readonly w: number
  readonly h: number
}

/** The largest type in which words stand in a box, within what can be read from the last row. */
export function sizeFor(paragraphs: readonly Paragraph[], { w, h }: Box, largest: number, smallest: number): number {
  for (let size = largest; size > smallest; size--)
    if (paragraphs.reduce((sum, each) => sum + paragraphHeight(each, w, size), 0) <= h) return size
  return smallest
}

/** Of an entry of a legend, beside its name and around it: its line in inches, and its row in parts of the type's size. */
const KEY = 0.5
const ROW = 1.4

/** The largest type in which a legend leaves room for its chart, in a box of both; the smallest where none does. */
export function legendSize(names: readonly string[], { w, h }: Box, largest: number, smallest: number): number {
  const longest = Math.max(0, ...names.map((name) => name.length))
  const heightIn = (size: number): number => {
    const columns = Math.max(1, Math.floor(w / (KEY + (longest * size * LETTER) / POINTS)))
    return (Math.ceil(names.length / columns) * size * ROW) / POINTS
  }
  for (let size = largest; size > smallest; size--) if (heightIn(size) <= h * MOST_LEGEND) return size
  return smallest
}

/** Things of some height on as many pages as they need, in their order. */
export function paged<Thing>(
  things: readonly Thing[],
  height: number,
  heightOf: (thing: Thing) => number,
): readonly (readonly Thing[])[] {
  const pages: Thing[][] = []
  let left = 0
  for (const thing of things) {
    const needed = heightOf(thing)
    const page = pages.at(-1)
    if (page && needed <= left) page.push(thing)
    else {
      pages.push([thing])
      left = height
    }
    left -= needed
  }
  return pages
}

/** Paragraphs on as many pages as they need, in type of a size in points. */
export const wordPages = (paragraphs: readonly Paragraph[], { w, h }: Box, size: number) =>
  paged(paragraphs, h, (paragraph) => paragraphHeight(paragraph, w, size))
