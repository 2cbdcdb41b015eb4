import { line, scaleLinear } from 'd3'
import { type Caption, type Fonts, framedSvg } from './frame'
import { interWidth } from './interWidth'
import { range } from './layout'
import { escapeMarkup, tag } from './markup'
import { paper } from './paper'
import { wrap } from './wrap'

/** One of several small charts on one scale. */
export interface Multiple {
  readonly name: string
  readonly values: readonly number[]
  readonly baseline: readonly number[]
  /** its value in the year spoken of, written out */
  readonly value: string
}

/** A series in miniature, as markup: the line in colour over the grey one it is held against. */
export function sparkPlot(
  { values, baseline }: Pick<Multiple, 'values' | 'baseline'>,
  { width, height }: { readonly width: number; readonly height: number },
  [low, high]: readonly [number, number],
): string {
  const x = scaleLinear([0, values.length - 1], [1, width - 1])
  const y = low === high ? () => height / 2 : scaleLinear([low, high], [height - 2, 2])
  const draw = line<number>()
    .defined(Number.isFinite)
    .x((_, index) => Math.round(x(index) * 10) / 10)
    .y((value) => Math.round(y(value) * 10) / 10)
  const path = (drawn: readonly number[], stroke: string, thickness: number) =>
    tag('path', {
      d: draw([...drawn]) ?? '',
      fill: 'none',
      stroke,
      'stroke-width': thickness,
      'stroke-linejoin': 'round',
    })
  return path(baseline, paper['--reference'], 1.25) + path(values, paper['--accent'], 2)
}

const WIDTH = 960
const TYPE = 16
const COLUMNS = 3
const CELL = { spark: 90, below: 46 }

/** Small multiples as a file of their own, one cell a scenario. */
export function multiplesSvg(caption: Caption, cells: readonly Multiple[], fonts: Fonts | null): string {
  const scale = range(cells.flatMap(({ values, baseline }) => [...values, ...baseline]))
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
              tag('text', { y: TYPE * 0.9, 'font-size': TYPE * 0.9, fill: paper['--ink-soft'] }, escapeMarkup(name)),
              tag(
                'g',
                { transform: `translate(0 ${TYPE * 1.4})` },
                sparkPlot(cell, { width: cellWidth, height: CELL.spark }, scale),
              ),
              tag(
                'text',
                { y: TYPE * 2.9 + CELL.spark, 'font-weight': '600', fill: paper['--ink'] },
                escapeMarkup(cell.value),
              ),
            )
          })
          .join('')
      },
    },
  )
}
