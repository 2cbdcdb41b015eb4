import type pptxgen from 'pptxgenjs'
import { printable } from '#shared/charts/markup'
import { textHeight } from './fit'
import type { LayoutPlace } from './layouts'
import { isOurs } from './placeholders'

/** In points: what a place sets smaller than this cannot be read. */
const SMALLEST = 10

/** Puts plain words into a place of the layout, smaller only where they would run over it. */
export function fill(slide: pptxgen.Slide, words: string, { name, place, look }: LayoutPlace): void {
  if (words === '') return
  const lines = printable(words).split('\n')
  const fits = (size: number) => lines.reduce((sum, line) => sum + textHeight(line, place.w, size), 0) <= place.h
  let size: number = look.size
  while (size > SMALLEST && !fits(size)) size--
  const sized = size < look.size || isOurs(name) ? { fontSize: size } : {}
  slide.addText(printable(words), { ...place, objectName: name, ...sized })
}

/** A paragraph of plain words that looks as a level of its place does. */
export interface Levelled {
  readonly words: string | null
  /** 0: as the place itself */
  readonly level: number
}

/** The least that type is made smaller to, as a share of its size, before it may run over. */
const LEAST = 0.6
const STEP = 0.05

/** Puts paragraphs into a place of the layout, each in the look of its level, all smaller where they would run over it. */
export function fillLevels(
  slide: pptxgen.Slide,
  paragraphs: readonly Levelled[],
  { name, place, look, levels = [] }: LayoutPlace,
): void {
  const told = paragraphs.flatMap(({ words, level }) =>
    words ? [{ text: printable(words), level, size: [look, ...levels][level]?.size ?? look.size }] : [],
  )
  if (told.length === 0) return
  const fits = (share: number): boolean =>
    told.reduce((sum, { text, size }) => sum + textHeight(text, place.w, size * share), 0) <= place.h
  let share = 1
  while (share > LEAST && !fits(share)) share -= STEP
  slide.addText(
    told.map(({ text, level, size }, index) => ({
      text,
      options: {
        indentLevel: level,
        breakLine: index < told.length - 1,
        ...(share < 1 || isOurs(name) ? { fontSize: Math.floor(size * share * 2) / 2 } : {}),
      },
    })),
    { ...place, objectName: name },
  )
}
