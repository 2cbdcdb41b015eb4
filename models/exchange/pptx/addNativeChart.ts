import { precisionFixed, scaleLinear } from 'd3'
import type pptxgen from 'pptxgenjs'
import { domain } from '#shared/charts/domain'
import type { Line } from '#shared/charts/lineData'
import { printable } from '#shared/charts/markup'
import type { DocumentChart } from '../account/charts'
import type { LayoutPlace } from './layouts'
import { hex, SANS, soft } from './look'

const TICKS = 6
/** From this width on, in inches, every year has room for its name. */
const WIDE = 9
/** Below this width, in inches, words are set smaller and years need no name. */
const NARROW = 5

/** Decimals that the steps of an axis need, as a number format. */
function formatCode(step: number): string {
  const digits = precisionFixed(step)
  return digits > 0 ? `#,##0.${'0'.repeat(digits)}` : '#,##0'
}

interface Strand {
  readonly name: string
  readonly values: readonly number[]
  readonly color: string
}

/** Lines of one look: PowerPoint draws them together. */
interface Bundle {
  readonly dash: 'solid' | 'dash' | 'sysDot'
  readonly size: number
  readonly strands: readonly Strand[]
}

/** The lines of a chart and its marks, which become lines of their own so that they stay editable. */
function bundles(
  { chart: { data }, against }: DocumentChart,
  marks: readonly { label: string; value: number }[],
): readonly Bundle[] {
  const own = new Set(data.lines.filter(({ faint }) => !faint).map(({ label }) => label))
  const strand = ({ label, values, paint, faint }: Line): Strand => ({
    // A legend tells grey from colour less well than the end of a line does.
    name: faint && own.has(label) ? `${label} (${against})` : label,
    values,
    color: hex(paint),
  })
  const among = (keep: (line: Line) => boolean) => data.lines.filter(keep).map(strand)
  const all: readonly Bundle[] = [
    { dash: 'solid', size: 1.5, strands: among(({ faint }) => faint) },
    { dash: 'dash', size: 1.75, strands: among(({ faint, dashed }) => dashed && !faint) },
    { dash: 'solid', size: 2.5, strands: among(({ faint, dashed }) => !dashed && !faint) },
    {
      dash: 'sysDot',
      size: 1.25,
      strands: marks.map(({ label, value }) => ({
        name: label,
        values: data.years.map(() => value),
        color: hex('reference'),
      })),
    },
  ]
  return all.filter(({ strands }) => strands.length > 0)
}

/** Puts a line chart on a slide that can be edited there: its numbers come with it. */
export function addNativeChart(
  slide: pptxgen.Slide,
  chart: DocumentChart,
  { name, place }: Pick<LayoutPlace, 'name' | 'place'>,
  yearName: string,
): void {
  const { unit } = chart
  const narrow = place.w < NARROW
  const size = narrow ? 9 : 11
  const { data } = chart.chart
  const near = scaleLinear().domain(domain(data)).nice(TICKS)
  const [min = 0, max = 1] = near.domain()
  const [first = 0, second = 1] = near.ticks(TICKS)
  const step = Math.abs(second - first) || 1
  const shown = data.marks.filter(({ value }) => value >= min && value <= max)
  const labels = data.years.map(String)
  const all = bundles(chart, shown)
  const total = all.reduce((sum, { strands }) => sum + strands.length, 0)
  const types = all.map(({ dash, size, strands }) => ({
    type: 'line' as const,
    data: strands.map(({ name, values }) => ({ name: printable(name), labels, values: [...values] })),
    options: {
      // As many as there are lines in all: the library looks a marker's colour up among them, drawn or not.
      chartColors: Array.from({ length: total }, (_, at) => strands[at]?.color ?? hex('ink')),
      lineDash: dash,
      lineSize: size,
      lineDataSymbol: 'none' as const,
    },
  }))
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
    valGridLine: { color: 'E3E0D8', size: 0.75 },
    ...(unit
      ? { showValAxisTitle: true, valAxisTitle: unit, valAxisTitleFontSize: size, valAxisTitleColor: soft }
      : {}),
    valAxisTitleFontFace: SANS,
    showCatAxisTitle: !narrow,
    catAxisTitle: yearName,
    catAxisTitleFontFace: SANS,
    catAxisTitleFontSize: size,
    catAxisTitleColor: soft,
    catAxisLabelFontFace: SANS,
    catAxisLabelFontSize: size,
    catAxisLabelColor: soft,
    catAxisLabelFrequency: place.w < WIDE ? '5' : '1',
    catAxisLineShow: true,
    catGridLine: { style: 'none' },
    showLegend: true,
    legendPos: 'b',
    legendFontFace: SANS,
    legendFontSize: size,
    legendColor: soft,
  }
  // Where there are several kinds of lines the options come second, which the library's types do not know.
  slide.addChart(types, options as never)
}
