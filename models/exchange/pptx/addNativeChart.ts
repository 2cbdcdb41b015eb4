import type pptxgen from 'pptxgenjs'
import { decimalsOf } from '#shared/charts/linearScale'
import { printable } from '#shared/charts/markup'
import type { DocumentChart } from '../account/charts'
import { bandOf, bundlesOf, yearsDrawn } from '../office/bundles'
import { valueRange } from '../office/valueRange'
import { bandAreas } from './bandAreas'
import type { ChartWords } from './deck'
import { legendSize } from './fit'
import type { LayoutPlace } from './layouts'
import { BAND_OPACITY, GRID, ink, lineColor, reference, SANS, soft } from './look'

/** The least that the name of a year takes, in inches. */
const YEAR_WIDTH = 0.5
/** Below this width, in inches, words are set smaller, too. */
const NARROW = 5
/** Below this height, in inches, years need no name. */
const LOW = 3.2
/** Where they have not all room, the first of five years is named. */
const EVERY_FIVE = 5
/** Of a legend in a chart with little room, in points. */
const SMALLEST_LEGEND = 7
/** Of what was observed, in points. */
const POINT_SIZE = 5

/** Decimals that the steps of an axis need, as a number format. */
function formatCode(step: number): string {
  const digits = decimalsOf(step)
  return digits > 0 ? `#,##0.${'0'.repeat(digits)}` : '#,##0'
}

/** Puts a line chart on a slide that can be edited there: its numbers come with it. */
export function addNativeChart(
  slide: pptxgen.Slide,
  chart: DocumentChart,
  { name, place }: Pick<LayoutPlace, 'name' | 'place'>,
  words: ChartWords,
): void {
  const { unit } = chart
  const narrow = place.w < NARROW
  const size = narrow ? 9 : 11
  const { data } = chart.chart
  const { min, max, step, marks } = valueRange(data)
  const every = place.w / yearsDrawn(data, 1).length < YEAR_WIDTH ? EVERY_FIVE : 1
  const years = yearsDrawn(data, every)
  const labels = years.map(String)
  const all = bundlesOf(chart, marks, years, words)
  const band = bandOf(data)
  const areas = band ? bandAreas(band, years.length - data.years.length, words) : []
  const total = all.reduce((sum, { strands }) => sum + strands.length, areas.length)
  const lines = all.map(({ dash, size, point, strands }) => ({
    type: 'line' as const,
    data: strands.map(({ name, values }) => ({ name: printable(name), labels, values: [...values] })),
    options: {
      // As many as there are lines in all: the library looks a marker's colour up among them, drawn or not.
      chartColors: Array.from({ length: total }, (_, at) => lineColor(point ?? strands[at]?.paint ?? 'ink')),
      lineDash: dash,
      lineSize: size,
      lineDataSymbol: point ? ('circle' as const) : ('none' as const),
      ...(point ? { lineDataSymbolSize: POINT_SIZE, lineDataSymbolLineColor: reference } : {}),
    },
  }))
  const shaded = {
    type: 'area' as const,
    data: areas.map(({ name, values }) => ({ name: printable(name), labels, values: [...values] })),
    options: {
      barGrouping: 'stacked' as const,
      chartColors: areas.map(({ color }) => color),
      chartColorsOpacity: BAND_OPACITY.outer,
    },
  }
  const named = [...new Set(all.flatMap(({ size, strands }) => (size > 0 ? strands.map(({ name }) => name) : [])))]
  const options: pptxgen.IChartOpts = {
    ...place,
    objectName: name,
    altText: printable(`${chart.title}. ${chart.subtitle}`),
    valAxisMinVal: min,
    valAxisMaxVal: max,
    valAxisMajorUnit: step,
    valAxisLabelFormatCode: formatCode(step),
    valAxisLabelFontFace: SANS,
    valAxisLabelFontSize: size,
    valAxisLabelColor: soft,
    valAxisLineShow: false,
    valGridLine: { color: GRID, size: 0.75 },
    ...(unit
      ? { showValAxisTitle: true, valAxisTitle: unit, valAxisTitleFontSize: size, valAxisTitleColor: soft }
      : {}),
    valAxisTitleFontFace: SANS,
    showCatAxisTitle: !narrow && place.h >= LOW,
    catAxisTitle: words.year,
    catAxisTitleFontFace: SANS,
    catAxisTitleFontSize: size,
    catAxisTitleColor: soft,
    catAxisLabelFontFace: SANS,
    catAxisLabelFontSize: size,
    catAxisLabelColor: soft,
    catAxisLabelFrequency: String(every),
    catAxisLineShow: true,
    catAxisLineColor: soft,
    catGridLine: { style: 'none' },
    dataLabelColor: ink,
    showLegend: true,
    legendPos: 'b',
    legendFontFace: SANS,
    legendFontSize: legendSize(named, place, size, SMALLEST_LEGEND),
    legendColor: soft,
  }
  // Where there are several kinds of lines the options come second, which the library's types do not know.
  slide.addChart(areas.length > 0 ? [shaded, ...lines] : lines, options as never)
}
