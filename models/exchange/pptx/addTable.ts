import type pptxgen from 'pptxgenjs'
import { printable } from '#shared/charts/markup'
import type { Accent } from '#shared/study/look/colour'
import { hex } from '../office/hex'
import type { Table } from './deck'
import type { LayoutPlace } from './layouts'
import { ink, soft } from './look'
import { FIRST_COLUMN } from './tablePages'

/**
 * A table of words: the first column names, the second is what things were.
 *
 * @param accent what fills its head; null for a head without a ground
 */
export function addTable(
  slide: pptxgen.Slide,
  { head, rows }: Table,
  { name, place, look }: LayoutPlace,
  accent: Accent | null,
): void {
  const { x, y, w } = place
  const line: pptxgen.BorderProps = { type: 'solid', color: soft, pt: 0.5 }
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
  const headed = (each: pptxgen.TableCell): pptxgen.TableCell =>
    accent
      ? { ...each, options: { ...each.options, fill: { color: hex(accent.surface) }, color: hex(accent.onSurface) } }
      : each
  const others = (w - FIRST_COLUMN) / Math.max(1, head.length - 1)
  slide.addTable(
    [
      head.map((each, at) => headed(cell(each, at, true))),
      ...rows.map((row) => row.map((each, at) => cell(each, at, false))),
    ],
    {
      x,
      y,
      w,
      objectName: name,
      colW: [FIRST_COLUMN, ...head.slice(1).map(() => others)],
      fontSize: look.size,
      margin: [0.04, 0.06, 0.04, 0.06],
    },
  )
}
