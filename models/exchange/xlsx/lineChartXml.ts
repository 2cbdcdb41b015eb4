import { escapeMarkup, tag } from '#shared/charts/markup'
import type { Paint } from '#shared/charts/paint'
import { paper } from '#shared/charts/paper'
import type { Bundle, Strand } from '../office/bundles'
import { hex } from '../office/hex'

/** A line of a chart: what it shows now, and the cells that it follows. */
export interface ChartLine extends Pick<Bundle, 'dash' | 'size' | 'point'>, Omit<Strand, 'line'> {
  readonly at: { readonly name: string; readonly values: string }
}

/** A line chart that a spreadsheet draws from its cells. */
export interface LiveChart {
  readonly title: string
  /** for those who cannot see it */
  readonly alt: string
  readonly years: { readonly at: string; readonly values: readonly number[] }
  /** how many years from one that is named to the next */
  readonly every: number
  /** the number format of the axis */
  readonly format: string
  /** `nl-BE` */
  readonly language: string
  readonly lines: readonly ChartLine[]
}

/** English Metric Units, in which drawings measure. */
const EMU_POINT = 12_700
const FONT = 'Calibri'
/** In hundredths of a point. */
const SIZE = { words: 900, title: 1200 }
const POINT_SIZE = 5
const AXES = { years: 1, values: 2 }

const val = (name: string, value: string | number): string => `<c:${name} val="${value}"/>`
const element = (name: string, ...content: readonly string[]): string => tag(`c:${name}`, {}, ...content)
const fill = (paint: Paint): string => `<a:solidFill><a:srgbClr val="${hex(paper[paint])}"/></a:solidFill>`
const stroke = (paint: Paint, points: number, dash = 'solid'): string =>
  `<a:ln w="${Math.round(points * EMU_POINT)}" cap="rnd">${fill(paint)}<a:prstDash val="${dash}"/><a:round/></a:ln>`
const NO_LINE = '<a:ln><a:noFill/></a:ln>'
const font = (name: 'defRPr' | 'rPr', size: number, paint: Paint, attributes = ''): string =>
  `<a:${name}${attributes} sz="${size}" b="0">${fill(paint)}<a:latin typeface="${FONT}"/></a:${name}>`
const words = (size: number, paint: Paint): string =>
  element('txPr', `<a:bodyPr/><a:lstStyle/><a:p><a:pPr>${font('defRPr', size, paint)}</a:pPr></a:p>`)

const points = (values: readonly (number | string)[]): string =>
  val('ptCount', values.length) +
  values
    .map((value, index) =>
      Number.isNaN(value)
        ? ''
        : `<c:pt idx="${index}"><c:v>${typeof value === 'number' ? value : escapeMarkup(value)}</c:v></c:pt>`,
    )
    .join('')

const numbers = (at: string, format: string, values: readonly number[]): string =>
  element(
    'numRef',
    `<c:f>${escapeMarkup(at)}</c:f>`,
    element('numCache', `<c:formatCode>${escapeMarkup(format)}</c:formatCode>`, points(values)),
  )

function series({ name, values, paint, dash, size, point, at }: ChartLine, index: number, chart: LiveChart): string {
  const marker = point
    ? val('symbol', 'circle') + val('size', POINT_SIZE) + element('spPr', fill(point), stroke(paint, 1))
    : val('symbol', 'none')
  return element(
    'ser',
    val('idx', index),
    val('order', index),
    element('tx', element('strRef', `<c:f>${escapeMarkup(at.name)}</c:f>`, element('strCache', points([name])))),
    element('spPr', size > 0 ? stroke(paint, size, dash) : NO_LINE),
    element('marker', marker),
    element('cat', numbers(chart.years.at, '0', chart.years.values)),
    element('val', numbers(at.values, chart.format, values)),
    val('smooth', 0),
  )
}

const title = ({ title, language }: LiveChart): string =>
  element(
    'title',
    element(
      'tx',
      element(
        'rich',
        `<a:bodyPr/><a:lstStyle/><a:p><a:pPr>${font('defRPr', SIZE.title, 'ink')}</a:pPr>`,
        `<a:r>${font('rPr', SIZE.title, 'ink', ` lang="${language}"`)}<a:t>${escapeMarkup(title)}</a:t></a:r></a:p>`,
      ),
    ),
    val('overlay', 0),
  )

const yearAxis = ({ every }: LiveChart): string =>
  element(
    'catAx',
    val('axId', AXES.years),
    element('scaling', val('orientation', 'minMax')),
    val('delete', 0),
    val('axPos', 'b'),
    '<c:numFmt formatCode="0" sourceLinked="0"/>',
    val('majorTickMark', 'out'),
    val('minorTickMark', 'none'),
    // Below the chart, not at nought among the lines.
    val('tickLblPos', 'low'),
    element('spPr', stroke('ink-soft', 0.75)),
    words(SIZE.words, 'ink-soft'),
    val('crossAx', AXES.values),
    val('crosses', 'autoZero'),
    val('auto', 0),
    val('lblAlgn', 'ctr'),
    val('lblOffset', 100),
    val('tickLblSkip', every),
    val('tickMarkSkip', every),
    val('noMultiLvlLbl', 1),
  )

const valueAxis = ({ format }: LiveChart): string =>
  element(
    'valAx',
    val('axId', AXES.values),
    element('scaling', val('orientation', 'minMax')),
    val('delete', 0),
    val('axPos', 'l'),
    element('majorGridlines', element('spPr', stroke('rule', 0.75))),
    `<c:numFmt formatCode="${escapeMarkup(format)}" sourceLinked="0"/>`,
    val('majorTickMark', 'none'),
    val('minorTickMark', 'none'),
    val('tickLblPos', 'nextTo'),
    element('spPr', NO_LINE),
    words(SIZE.words, 'ink-soft'),
    val('crossAx', AXES.years),
    val('crosses', 'autoZero'),
    val('crossBetween', 'midCat'),
  )

/** The part of a package that holds the chart, each element where the standard has it. */
export function lineChartXml(chart: LiveChart): string {
  const lines = element(
    'lineChart',
    val('grouping', 'standard'),
    val('varyColors', 0),
    ...chart.lines.map((line, index) => series(line, index, chart)),
    val('marker', 1),
    val('axId', AXES.years),
    val('axId', AXES.values),
  )
  const drawn = element(
    'chart',
    title(chart),
    val('autoTitleDeleted', 0),
    element('plotArea', '<c:layout/>', lines, yearAxis(chart), valueAxis(chart)),
    element('legend', val('legendPos', 'b'), val('overlay', 0), words(SIZE.words, 'ink-soft')),
    val('plotVisOnly', 1),
    val('dispBlanksAs', 'gap'),
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${val('date1904', 0)}${val('roundedCorners', 0)}${drawn}${element('spPr', fill('sheet'), NO_LINE)}</c:chartSpace>`
}
