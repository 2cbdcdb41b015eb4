import { type Caption, type Fonts, framedSvg } from './frame'
import { interWidth } from './interWidth'
import { escapeMarkup, tag } from './markup'
import { onPaper, paper } from './paper'
import { wrap } from './wrap'

/** A row of floating bars, each a stretch of the width from 0 to 1, with its name and its numbers. */
export interface BarRow {
  readonly name: string
  readonly text: string
  readonly strong: boolean
  readonly bars: readonly { readonly from: number; readonly to: number; readonly color: string }[]
}

const WIDTH = 960
const TYPE = 16
const ROW = TYPE * 1.9
const NAMES = 0.46
/** What a bar of no length is still drawn as, so that a place on the scale is seen. */
const THINNEST = 3

/** Rows of floating bars (a waterfall, a tornado) as a file of their own. */
export function barsSvg(caption: Caption, rows: readonly BarRow[], fonts: Fonts | null): string {
  const numbers = Math.max(0, ...rows.map(({ text }) => interWidth(text, TYPE, true)))
  const row = (each: BarRow, index: number, width: number): string => {
    const y = index * ROW
    const left = width * NAMES
    const room = width - left - numbers - TYPE * 2
    const [name = ''] = wrap(each.name, left - TYPE, (words) => interWidth(words, TYPE, each.strong))
    const weight = each.strong ? '600' : undefined
    const bars = each.bars.map(({ from, to, color }) => {
      const length = Math.max(THINNEST, Math.abs(to - from) * room)
      const x = left + Math.min(from, to) * room
      return tag('rect', { x, y: y + ROW * 0.2, width: length, height: ROW * 0.55, fill: onPaper(color) })
    })
    return [
      tag('text', { y: y + ROW * 0.65, 'font-weight': weight, fill: paper['--ink'] }, escapeMarkup(name)),
      ...bars,
      tag(
        'text',
        { x: width, y: y + ROW * 0.65, 'text-anchor': 'end', 'font-weight': '600', fill: paper['--ink'] },
        escapeMarkup(each.text),
      ),
    ].join('')
  }
  return framedSvg(
    caption,
    { width: WIDTH, em: TYPE, fonts },
    { height: rows.length * ROW, draw: (width) => rows.map((each, index) => row(each, index, width)).join('') },
  )
}
