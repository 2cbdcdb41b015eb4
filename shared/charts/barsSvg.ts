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
/** Height of a row, in ems. */
const ROW_EMS = 1.9
const NAMES = 0.46
const THINNEST = 3

/** How high rows of floating bars are, in type of this size. */
export const barsHeight = (rows: readonly BarRow[], em: number): number => rows.length * em * ROW_EMS

/** Rows of floating bars as SVG markup without anything around them: names, bars, numbers. */
export function barsMarkup(rows: readonly BarRow[], width: number, em: number): string {
  const numbers = Math.max(0, ...rows.map(({ text }) => interWidth(text, em, true)))
  const height = em * ROW_EMS
  const row = (each: BarRow, index: number): string => {
    const y = index * height
    const left = width * NAMES
    const baseline = y + height * 0.65
    const [name = ''] = wrap(each.name, left - em, (words) => interWidth(words, em, each.strong))
    const words = { y: baseline, fill: paper.ink }
    return [
      tag('text', { ...words, 'font-weight': each.strong ? STRONG : undefined }, escapeMarkup(name)),
      sceneSvg(barScene(each, { x: left, y, width: width - left - numbers - em * 2, height }, THINNEST), em),
      tag('text', { x: width, 'text-anchor': 'end', 'font-weight': STRONG, ...words }, escapeMarkup(each.text)),
    ].join('')
  }
  return rows.map(row).join('')
}

/** Rows of floating bars (a waterfall, a tornado) as a file of their own. */
export const barsSvg = (caption: Caption, rows: readonly BarRow[], fonts: Fonts | null): string =>
  framedSvg(
    caption,
    { width: WIDTH, em: TYPE, fonts },
    { height: barsHeight(rows, TYPE), draw: (width) => barsMarkup(rows, width, TYPE) },
  )
