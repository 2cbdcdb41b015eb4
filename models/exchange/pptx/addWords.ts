import type pptxgen from 'pptxgenjs'
import { printable } from '#shared/charts/markup'
import { ink, SANS, SERIF } from './look'
import type { Paragraph } from './markdown'
import type { Place } from './say'

const MARKS = {
  bullet: { bullet: true },
  number: { bullet: { type: 'number' as const } },
  heading: {},
  text: {},
}

/** Paragraphs as PowerPoint takes them: every run with its look, the last of a paragraph ending the line. */
function textRuns(paragraphs: readonly Paragraph[], size: number): pptxgen.TextProps[] {
  return paragraphs.flatMap(({ kind, level, runs }) =>
    runs.map(({ text, bold, italic, code }, index): pptxgen.TextProps => {
      const heading = kind === 'heading'
      return {
        text: printable(text),
        options: {
          bold: bold || heading,
          italic,
          fontFace: code ? 'Courier New' : heading ? SERIF : SANS,
          fontSize: heading ? size + 3 : size,
          breakLine: index === runs.length - 1,
          ...(index === 0 ? { ...MARKS[kind], indentLevel: level, paraSpaceAfter: size * 0.5 } : {}),
        },
      }
    }),
  )
}

const SMALLEST = 10
/** Width of a letter and height of a line, in parts of the type's size, taken generously. */
const LETTER = 0.5
const LINE = 1.2
const POINTS = 72

/** Type in which so many words stand in a box, within what can be read from the last row. */
function sizeFor(paragraphs: readonly Paragraph[], { w, h }: Place, largest: number): number {
  for (let size = largest; size > SMALLEST; size--) {
    const perLine = (w * POINTS) / (size * LETTER)
    const lines = paragraphs.map(({ runs }) => {
      const letters = runs.reduce((sum, { text }) => sum + text.length, 0)
      return Math.ceil(Math.max(1, letters) / perLine) + 0.45
    })
    if (lines.reduce((sum, each) => sum + each, 0) * size * LINE <= h * POINTS) return size
  }
  return SMALLEST
}

/** Puts paragraphs into a box, in type as large as they leave room for. */
export function addWords(slide: pptxgen.Slide, paragraphs: readonly Paragraph[], place: Place, largest: number): void {
  if (paragraphs.length === 0) return
  const size = sizeFor(paragraphs, place, largest)
  slide.addText(textRuns(paragraphs, size), { ...place, color: ink, valign: 'top', margin: 0, fit: 'shrink' })
}
