import type { Band, ChartData, Line, Observed } from '#shared/charts/lineData'
import type { Paint } from '#shared/charts/paint'
import type { DocumentChart } from '../account/charts'

/** What names lines that have no name of their own. */
export interface BundleWords {
  /** of what was observed, but not seen at its source */
  readonly secondHand: string
  /** of the outer range of a line */
  readonly nine: string
}

export interface Strand {
  readonly name: string
  /** the line of the chart that it is; null for a mark, a range, or what was observed */
  readonly line: Line | null
  /** one a year drawn; NaN where there is none */
  readonly values: readonly number[]
  readonly paint: Paint
}

/** Lines of one look: an Office chart draws them together. */
export interface Bundle {
  readonly dash: 'solid' | 'dash' | 'sysDash' | 'sysDot'
  /** 0: points without a line */
  readonly size: number
  /** what fills the point of each value; null without points */
  readonly point: Paint | null
  readonly strands: readonly Strand[]
}

/** Every year from the first that was observed, or a few before it so that a named year is the first of the lines. */
export function yearsDrawn({ years, observed = [] }: Pick<ChartData, 'years' | 'observed'>, every: number): number[] {
  const [first = 0] = years
  const earliest = Math.min(first, ...observed.flatMap(({ points }) => points.map(({ year }) => year)))
  const before = Math.ceil((first - earliest) / every) * every
  return [...Array.from({ length: before }, (_, index) => first - before + index), ...years]
}

/** What was observed: points on a grey line, pale where they were not seen at their source. */
function past({ chart: { data } }: DocumentChart, years: readonly number[], secondHand: string): readonly Bundle[] {
  const observed = data.observed ?? []
  const named = (name: string, { series }: Observed): string => {
    const [of] = observed.length > 1 ? data.lines.filter(({ id }) => series.includes(id)) : []
    return of ? `${name} (${of.label})` : name
  }
  const strands = (name: (each: Observed) => string, keep: (second: boolean) => boolean): readonly Strand[] =>
    observed.flatMap((each) => {
      const kept = new Map(each.points.flatMap((point) => (keep(point.secondHand) ? [[point.year, point.value]] : [])))
      const values = years.map((year) => kept.get(year) ?? Number.NaN)
      return kept.size > 0 ? [{ name: named(name(each), each), line: null, values, paint: 'reference' }] : []
    })
  return [
    {
      dash: 'solid',
      size: 1.5,
      point: 'reference',
      strands: strands(
        ({ label }) => label,
        () => true,
      ),
    },
    {
      dash: 'solid',
      size: 0,
      point: 'rule',
      strands: strands(
        () => secondHand,
        (second) => second,
      ),
    },
  ]
}

/** The one range of a chart that is drawn as areas: those of several would stand upon each other. */
export const bandOf = ({ bands = [] }: ChartData): Band | null => (bands.length === 1 ? (bands[0] ?? null) : null)

/** The ranges of several lines, each by the ends of its outer one: areas upon each other would show their sum. */
function edges(data: ChartData, before: readonly number[], { nine }: BundleWords): readonly Strand[] {
  const { bands = [], lines } = data
  if (bandOf(data)) return []
  return bands.flatMap(({ id, paint, outer }) => {
    const of = lines.find((line) => line.id === id)
    const name = of ? `${of.label} (${nine})` : nine
    return [0, 1].map((end) => ({
      name,
      line: null,
      values: [...before, ...outer.map((reach) => reach[end] ?? Number.NaN)],
      paint,
    }))
  })
}

/**
 * The lines of a chart, what was observed before them, and its marks, which become lines of their own so that they stay
 * editable.
 *
 * @param years as `yearsDrawn` gives them
 */
export function bundlesOf(
  document: DocumentChart,
  marks: readonly { label: string; value: number }[],
  years: readonly number[],
  words: BundleWords,
): readonly Bundle[] {
  const { data } = document.chart
  const before = Array.from({ length: years.length - data.years.length }, () => Number.NaN)
  const own = new Set(data.lines.filter(({ faint }) => !faint).map(({ label }) => label))
  const strand = (line: Line): Strand => ({
    // A legend tells grey from colour less well than the end of a line does.
    name: line.faint && own.has(line.label) ? `${line.label} (${document.against})` : line.label,
    line,
    values: [...before, ...line.values],
    paint: line.paint,
  })
  const among = (keep: (line: Line) => boolean) => data.lines.filter(keep).map(strand)
  const all: readonly Bundle[] = [
    { dash: 'sysDash', size: 0.75, point: null, strands: edges(data, before, words) },
    { dash: 'solid', size: 1.5, point: null, strands: among(({ faint }) => faint) },
    { dash: 'dash', size: 1.75, point: null, strands: among(({ faint, dashed }) => dashed && !faint) },
    { dash: 'solid', size: 2.5, point: null, strands: among(({ faint, dashed }) => !dashed && !faint) },
    {
      dash: 'sysDot',
      size: 1.25,
      point: null,
      strands: marks.map(({ label, value }) => ({
        name: label,
        line: null,
        values: years.map(() => value),
        paint: 'reference',
      })),
    },
    ...past(document, years, words.secondHand),
  ]
  return all.filter(({ strands }) => strands.length > 0)
}
