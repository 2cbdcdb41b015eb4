import { interWidths, unitsPerEm } from './interWidths.generated'

/** For characters the table lacks: a wide letter's width, so that there is rather too much room than too little. */
const OTHER = 0.75 * unitsPerEm

const byCharacter = (face: Readonly<Record<number, string>> = {}): ReadonlyMap<string, number> =>
  new Map(Object.entries(face).flatMap(([width, characters]) => [...characters].map((each) => [each, Number(width)])))

const regular = byCharacter(interWidths.regular)
const bold = byCharacter(interWidths.bold)

/** Width of a text set in Inter with tabular figures, in pixels, where nothing can be measured: kerning left aside. */
export function interWidth(text: string, em: number, isBold: boolean): number {
  const face = isBold ? bold : regular
  let width = 0
  for (const character of text) width += face.get(character) ?? OTHER
  return (width / unitsPerEm) * em
}
