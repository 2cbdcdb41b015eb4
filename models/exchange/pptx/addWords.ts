import type pptxgen from 'pptxgenjs'
import { printable } from '#shared/charts/markup'
import { sizeFor } from './fit'
import type { LayoutPlace } from './layouts'
import { SERIF } from './look'
import type { Paragraph } from './markdown'

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
          ...(code ? { fontFace: 'Courier New' } : heading ? { fontFace: SERIF } : {}),
          fontSize: heading ? size + 3 : size,
          breakLine: index === runs.length - 1,
          ...(index === 0 ? { ...MARKS[kind], indentLevel: level, paraSpaceAfter: size * 0.5 } : {}),
        },
      }
    }),
  )
}

const SMALLEST = 10

/** Puts paragraphs into a place of the layout, in type as large as they leave room for. */
export function addWords(
  slide: pptxgen.Slide,
  paragraphs: readonly Paragraph[],
  { name, place, look }: LayoutPlace,
): void {
  if (paragraphs.length === 0) return
  const size = sizeFor(paragraphs, place, look.size, SMALLEST)
  slide.addText(textRuns(paragraphs, size), { ...place, objectName: name })
}
