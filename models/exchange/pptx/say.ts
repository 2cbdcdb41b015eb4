import type pptxgen from 'pptxgenjs'
import { printable } from '#shared/charts/markup'
import { ink, SANS, SERIF } from './look'

/** A box on a slide, in inches. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

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
  const fontFace = serif ? SERIF : SANS
  slide.addText(printable(words), { ...place, margin: 0, fontFace, fontSize: size, bold, color, valign, fit: 'shrink' })
}
