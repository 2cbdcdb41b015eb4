import type pptxgen from 'pptxgenjs'
import { printable } from '#shared/charts/markup'
import { textHeight } from './fit'
import type { LayoutPlace } from './layouts'
import { ink, type Place, SERIF } from './look'

interface Type {
  readonly size: number
  readonly color?: string
  readonly serif?: boolean
  readonly bold?: boolean
  readonly valign?: 'top' | 'middle' | 'bottom'
}

/** Puts plain words into a box; long ones are set smaller rather than run over. */
export function say(
  slide: pptxgen.Slide,
  words: string,
  place: Place,
  { size, color = ink, serif = false, bold = false, valign = 'top' }: Type,
): void {
  if (words === '') return
  const face = serif ? { fontFace: SERIF } : {}
  slide.addText(printable(words), { ...place, ...face, margin: 0, fontSize: size, bold, color, valign, fit: 'shrink' })
}

/** In points: what a place sets smaller than this cannot be read. */
const SMALLEST = 10

/** Puts plain words into a place of the layout, smaller only where they would run over it. */
export function fill(slide: pptxgen.Slide, words: string, { name, place, look }: LayoutPlace): void {
  if (words === '') return
  const lines = printable(words).split('\n')
  const fits = (size: number) => lines.reduce((sum, line) => sum + textHeight(line, place.w, size), 0) <= place.h
  let size: number = look.size
  while (size > SMALLEST && !fits(size)) size--
  slide.addText(printable(words), { ...place, objectName: name, ...(size < look.size ? { fontSize: size } : {}) })
}
