import { type BarRowData, barScene } from './barScene'
import { type Caption, type Fonts, framedSvg } from './frame'
import { interWidth } from './interWidth'
import { escapeMarkup, tag } from './markup'
import { paper } from './paper'
import { STRONG } from './roles'
import { sceneSvg } from './sceneSvg'
import { wrap } from './wrap'

/** A row of floating bars with its name and its numbers. */
export interface BarRow extends BarRowData {
  readonly name: string
  readonly text: string
  readonly strong: boolean
}

const WIDTH = 960
const TYPE = 16
const ROW = TYPE * 1.9
const NAMES = 0.46
const THINNEST = 3

/** Rows of floating bars (a waterfall, a tornado) as a file of their own. */
export function barsSvg(caption: Caption, rows: readonly BarRow[], fonts: Fonts | null): string {
  const numbers = Math.max(0, ...rows.map(({ text }) => interWidth(text, TYPE, true)))
  const row = (each: BarRow, index: number, width: number): string => {
    const y = index * ROW
    const left = width * NAMES
    const baseline = y + ROW * 0.65
    const [name = ''] = wrap(each.name, left - TYPE, (words) => interWidth(words, TYPE, each.strong))
    const words = { y: baseline, fill: paper.ink }
    return [
      tag('text', { ...words, 'font-weight': each.strong ? STRONG : undefined }, escapeMarkup(name)),
      sceneSvg(barScene(each, { x: left, y, width: width - left - numbers - TYPE * 2, height: ROW }, THINNEST), TYPE),
      tag('text', { x: width, 'text-anchor': 'end', 'font-weight': STRONG, ...words }, escapeMarkup(each.text)),
    ].join('')
  }
  return framedSvg(
    caption,
    { width: WIDTH, em: TYPE, fonts },
    { height: rows.length * ROW, draw: (width) => rows.map((each, index) => row(each, index, width)).join('') },
  )
}
