import { type Caption, type Fonts, framedSvg } from './frame'
import { interWidth } from './interWidth'
import { escapeMarkup, tag } from './markup'
import { paper } from './paper'
import { STRONG } from './roles'
import { sceneSvg } from './sceneSvg'
import { type Before, sparkRange, sparkScene } from './sparkScene'
import { wrap } from './wrap'

/** One of several small charts on one scale. */
export interface Multiple {
  readonly name: string
  readonly values: readonly number[]
  readonly baseline: readonly number[]
  readonly observed?: readonly Before[]
  /** its value in the year spoken of, written out */
  readonly value: string
}

const WIDTH = 960
const TYPE = 16
const COLUMNS = 3
const CELL = { spark: 90, below: 46 }

/** Small multiples as a file of their own, one cell a scenario. */
export function multiplesSvg(caption: Caption, cells: readonly Multiple[], fonts: Fonts | null): string {
  const scale = sparkRange(cells)
  const cellHeight = TYPE * 1.4 + CELL.spark + CELL.below
  return framedSvg(
    caption,
    { width: WIDTH, em: TYPE, fonts },
    {
      height: Math.ceil(cells.length / COLUMNS) * cellHeight,
      draw: (width) => {
        const gap = TYPE * 2
        const cellWidth = (width - gap * (COLUMNS - 1)) / COLUMNS
        return cells
          .map((cell, index) => {
            const x = (index % COLUMNS) * (cellWidth + gap)
            const y = Math.floor(index / COLUMNS) * cellHeight
            const [name = ''] = wrap(cell.name, cellWidth, (each) => interWidth(each, TYPE * 0.9, false))
            return tag(
              'g',
              { transform: `translate(${Math.round(x)} ${Math.round(y)})` },
              tag('text', { y: TYPE * 0.9, 'font-size': TYPE * 0.9, fill: paper['ink-soft'] }, escapeMarkup(name)),
              tag(
                'g',
                { transform: `translate(0 ${TYPE * 1.4})` },
                sceneSvg(sparkScene(cell, { width: cellWidth, height: CELL.spark }, scale), TYPE),
              ),
              tag(
                'text',
                { y: TYPE * 2.9 + CELL.spark, 'font-weight': STRONG, fill: paper.ink },
                escapeMarkup(cell.value),
              ),
            )
          })
          .join('')
      },
    },
  )
}
