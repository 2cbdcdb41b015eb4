import type { ChartData } from '#shared/charts/lineData'
import type { Cell } from '../csv'
import type { Table } from './writeTable'

export interface ChartTableWords {
  /** heads the column of years */
  readonly year: string
  /** the unit drawn, as the reader writes it; may be empty */
  readonly unit: string
  /** of the ends of a line's range */
  readonly low: string
  readonly high: string
  /** of a grey line that bears the name of another */
  readonly held: string
}

/** A value as a cell: empty where there is none. */
const cell = (value: number | undefined): Cell => (value !== undefined && Number.isFinite(value) ? value : null)

/**
 * The numbers of a line chart, unrounded and in the unit drawn: a row a year, a column a line, the ends of its range beside
 * it, then what was observed before the first year, then what is aimed at.
 */
export function chartTable(data: ChartData, { year, unit, low, high, held }: ChartTableWords): Table {
  const { years, lines, bands = [], observed = [], marks } = data
  const seen = observed.flatMap(({ points }) => points.map((point) => point.year))
  const before = [...new Set(seen)].filter((each) => !years.includes(each)).sort((a, b) => a - b)
  const named = (label: string): string => (unit ? `${label} (${unit})` : label)
  const own = new Set(lines.flatMap(({ label, faint }) => (faint ? [] : [label])))
  const columns: { readonly head: string; readonly at: (year: number, index: number) => Cell }[] = [
    ...lines.flatMap(({ id, label, values, faint }) => {
      const name = faint && own.has(label) ? `${label}, ${held}` : label
      // One that was made for where the lines were before is no range of these.
      const band = bands.find((each) => each.id === id && !each.stale)
      const ends = band ? [low, high].map((word, end) => ({ word, end })) : []
      return [
        { head: named(name), at: (_: number, index: number) => cell(values[index]) },
        ...ends.map(({ word, end }) => ({
          head: named(`${name}, ${word}`),
          at: (_: number, index: number) => cell(band?.outer[index]?.[end]),
        })),
      ]
    }),
    ...observed.map(({ label, points }) => ({
      head: named(label),
      at: (year: number) => cell(points.find((point) => point.year === year)?.value),
    })),
    ...marks.map(({ label, value }) => ({ head: named(label), at: () => cell(value) })),
  ]
  return {
    columns: [year, ...columns.map(({ head }) => head)],
    rows: [...before, ...years].map((each) => [each, ...columns.map(({ at }) => at(each, years.indexOf(each)))]),
  }
}
