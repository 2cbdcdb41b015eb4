import { interWidth } from './interWidth'
import { type ChartData, type Layout, layoutChart } from './layout'
import { escapeMarkup, tag } from './markup'
import { onPaper, paper } from './paper'

interface Size {
  readonly width: number
  readonly height: number
  readonly em: number
}

const text = (attributes: Readonly<Record<string, string | number | undefined>>, words: string): string =>
  tag('text', { fill: paper['--ink-soft'], ...attributes }, escapeMarkup(words))

function grid(layout: Layout, em: number): string {
  return layout.ticks
    .map(
      (tick) =>
        tag('line', {
          x1: layout.left,
          x2: layout.right,
          y1: tick.y,
          y2: tick.y,
          stroke: tick.zero ? paper['--rule-strong'] : paper['--rule'],
        }) + text({ x: layout.left - em * 0.6, y: tick.y + em * 0.32, 'text-anchor': 'end' }, tick.text),
    )
    .join('')
}

const years = (layout: Layout, em: number): string =>
  layout.yearTicks
    .map((year) => text({ x: layout.x(year), y: layout.bottom + em * 1.35, 'text-anchor': 'middle' }, String(year)))
    .join('')

/** A label over the lines: a white edge keeps it readable. */
const overLines = { stroke: paper['--sheet'], 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }

function marks(layout: Layout, em: number): string {
  const drawn = layout.marks.map(
    (mark) =>
      tag('line', {
        x1: layout.left,
        x2: layout.right,
        y1: mark.y,
        y2: mark.y,
        stroke: paper['--reference'],
        'stroke-dasharray': '1 3',
      }) + (mark.x === null ? '' : text({ x: mark.x, y: mark.y - em * 0.35, ...overLines }, mark.label)),
  )
  const beyond = layout.beyond.map((label) => text({ x: label.x, y: label.y, ...overLines }, label.text))
  return [...drawn, ...beyond].join('')
}

const lines = (layout: Layout): string =>
  layout.paths
    .map(({ line, d }) =>
      tag('path', {
        d,
        fill: 'none',
        stroke: onPaper(line.color),
        'stroke-width': line.faint ? 1.5 : line.dashed ? 1.75 : 2.25,
        'stroke-dasharray': line.dashed ? '5 4' : undefined,
        'stroke-linejoin': 'round',
        'stroke-linecap': 'round',
      }),
    )
    .join('')

function ends(layout: Layout, year: number, em: number): string {
  return layout
    .labelsAt(year)
    .map((label) => {
      const fill = onPaper(label.color)
      const value = tag('tspan', { 'font-weight': '600' }, escapeMarkup(label.value))
      if (layout.tight)
        return tag('text', { x: label.x, y: label.y + em * 0.32, fill }, `${value} ${escapeMarkup(label.name)}`)
      return (
        tag('text', { x: label.x, y: label.y - em * 0.25, fill }, value) +
        text({ x: label.x, y: label.y + em * 0.85, fill }, label.name)
      )
    })
    .join('')
}

/** Behind everything: nine draws in ten, and darker the middle half. */
const bands = (layout: Layout): string =>
  layout.bands
    .map(({ band, outer, inner }) => {
      const fill = onPaper(band.color)
      return (
        tag('path', { d: outer, fill, 'fill-opacity': '.13' }) + tag('path', { d: inner, fill, 'fill-opacity': '.17' })
      )
    })
    .join('')

/** Lines over years as SVG markup, laid out as on the screen but without one: the same everywhere. */
export function linePlot(data: ChartData, { width, height, em }: Size): string {
  const layout = layoutChart(data, { width, height, em, measure: interWidth })
  const last = data.years.at(-1) ?? 0
  return (
    grid(layout, em) + bands(layout) + years(layout, em) + marks(layout, em) + lines(layout) + ends(layout, last, em)
  )
}
