import type pptxgen from 'pptxgenjs'
import { printable } from '#shared/charts/markup'
import type { Table } from './deck'
import { ink, rule, SANS, soft } from './look'
import type { Place } from './say'

const FIRST = 4.6

/** A table of words: the first column names, the second is what things were. */
export function addTable(slide: pptxgen.Slide, { head, rows }: Table, { x, y, w }: Place): void {
  const line: pptxgen.BorderProps = { type: 'solid', color: rule, pt: 0.75 }
  const none: pptxgen.BorderProps = { type: 'none' }
  const cell = (text: string, at: number, bold: boolean): pptxgen.TableCell => ({
    text: printable(text),
    options: {
      align: at === 0 ? 'left' : 'right',
      bold,
      color: at === 1 && !bold ? soft : ink,
      border: [none, none, line, none],
    },
  })
  const others = (w - FIRST) / Math.max(1, head.length - 1)
  slide.addTable(
    [head.map((each, at) => cell(each, at, true)), ...rows.map((row) => row.map((each, at) => cell(each, at, false)))],
    {
      x,
      y,
      w,
      colW: [FIRST, ...head.slice(1).map(() => others)],
      fontFace: SANS,
      fontSize: head.length > 5 ? 10 : 13,
      margin: [0.04, 0.06, 0.04, 0.06],
    },
  )
}
