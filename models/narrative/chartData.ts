import { apart } from '#models/analysis/pair'
import type { Measure } from '#models/analysis/uncertainty/sample'
import type { Projection } from '#models/engine/projection'
import type { ChartData, Line, Mark, Observed } from '#shared/charts/lineData'
import { seriesPaints } from '#shared/charts/paint'
import type { ChartChoice } from '#shared/study/study'
import { differenceScale, type Scale } from '#shared/units/format'
import { shortOf, variableOf } from './names'
import { observedBefore } from './observed'
import type { Text } from './text'

/** What is aimed at, asked for or allowed is dashed beside what happens. */
const isDashed = (id: string): boolean => variableOf(id).role !== 'outcome'

export const MOST_SERIES = seriesPaints.length

const MONEY = new Set(['M€', 'M€/yr'])

/** The scale of a result, of its level or of a difference. */
export const measuredScale = (id: string, measure: Measure): Scale =>
  measure === 'difference' ? differenceScale(variableOf(id)) : variableOf(id)

/** The scale values are drawn on, and what they are divided by: billions where there are many millions. */
export function drawnScale(
  { unit, decimals = null }: Scale,
  values: readonly number[],
): Scale & { readonly divisor: number } {
  const largest = Math.max(...values.filter(Number.isFinite).map(Math.abs), 0)
  if (MONEY.has(unit) && largest >= 1000) return { unit: unit.replace('M€', 'bn€'), divisor: 1000 }
  return { unit, decimals, divisor: 1 }
}

/** The run of a scenario as it stands, beside one with levers tried on it. */
export interface OwnRun {
  readonly projection: Projection
  readonly name: string
}

interface Source {
  readonly choice: ChartChoice
  readonly projection: Projection
  readonly baseline: Projection
  readonly baselineName: string
  readonly span: readonly [number, number]
  readonly marks: readonly Mark[]
  /** what is compared with has its line even where it is the same: numbers that follow cells will part */
  readonly live?: boolean
  /** the scenario's own run, drawn dashed in grey while levers are tried on it; the unit is that of this run */
  readonly own?: OwnRun | undefined
}

/** What a chart draws, plain data. */
export interface Drawn {
  readonly years: readonly number[]
  readonly lines: readonly Line[]
  readonly marks: readonly Mark[]
  readonly observed: readonly Observed[]
  /** of the values drawn */
  readonly scale: Scale
  readonly difference: boolean
  /** what the model's values were divided by */
  readonly divisor: number
  /** several grey lines, which only the subtitle can name */
  readonly greys: boolean
  /** the least part of the width that the lines keep beside their names */
  readonly leastPlot?: number
}

const same = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((value, index) => Object.is(value, b[index]))

/** What rounding leaves of a difference is none. */
export const differenceOf = (a: number, b: number): number => (Number.isFinite(a - b) && !apart(a, b) ? 0 : a - b)

/** Less than this part of a value is no shortage. */
const SHORT = 1e-6

/** Whether what is asked for is more than what happens, in some year. */
const exceeds = (asked: readonly number[], got: readonly number[]): boolean =>
  asked.some((value, index) => value > (got[index] ?? Number.NaN) * (1 + SHORT))

/** Turns a choice of series into lines: the baseline in grey, each series in its colour. */
export function chartData(
  { choice, projection, baseline, baselineName, span, marks, live = false, own }: Source,
  text: Text,
): Drawn {
  const years = projection.years.filter((year) => year >= span[0] && year <= span[1])
  const read = (from: Projection, id: string) => years.map((year) => from.at(id, year))
  const difference = choice.show === 'difference'
  const shown = (from: Projection) =>
    choice.series.map((id) => {
      const values = read(from, id)
      if (!difference) return values
      const held = read(baseline, id)
      return values.map((value, index) => differenceOf(value, held[index] ?? Number.NaN))
    })
  const mine = shown(projection)
  const untried = own && shown(own.projection)
  const first = measuredScale(choice.series[0] ?? '', choice.show)
  const { divisor, ...scale } = drawnScale(first, (untried ?? mine).flat())
  const scaled = (values: readonly number[]) => values.map((value) => value / divisor)

  let solid = 0
  const lines = choice.series.map((id, index): Line => {
    const dashed = isDashed(id)
    const paint =
      dashed && choice.series.length > 1 ? 'ink-soft' : (seriesPaints[solid++ % seriesPaints.length] ?? 'ink')
    return { id, label: shortOf(id, text), values: scaled(mine[index] ?? []), paint, dashed, faint: false }
  })
  const outcomes = lines.filter(({ id }) => !isDashed(id))
  const coloured = lines.map((line) =>
    variableOf(line.id).role === 'need' && outcomes.some(({ values }) => exceeds(line.values, values))
      ? { ...line, paint: 'warn' as const }
      : line,
  )

  const held: Line[] = difference
    ? []
    : choice.series.flatMap((id, index) => {
        const values = scaled(read(baseline, id))
        if (!live && same(values, lines[index]?.values ?? [])) return []
        // What is aimed at on the current course says nothing that its outcome does not.
        if (isDashed(id) && choice.series.length > 1) return []
        const label = choice.series.filter((each) => !isDashed(each)).length > 1 ? shortOf(id, text) : baselineName
        return [{ id: `${id}*`, label, values, paint: 'reference', dashed: false, faint: true } satisfies Line]
      })
  // Where one line is all that is seen of the baseline, it bears its name.
  const [one] = held
  const isOne = held.every(({ values }) => values.every((value, index) => !apart(value, one?.values[index] ?? value)))
  const grey = one && isOne && !live ? [{ ...one, label: baselineName }] : held

  const ghosts = coloured.flatMap(({ id, dashed, values }, index): Line[] => {
    const before = scaled(untried?.[index] ?? [])
    const isThere = [{ values }, ...grey].some((each) => same(before, each.values))
    if (!own || isThere || (dashed && choice.series.length > 1)) return []
    return [
      { id: `${id}°`, label: own.name, values: before, paint: 'reference', dashed: true, faint: false, series: id },
    ]
  })

  // Several lines of one scenario each say of what they are.
  const ofWhat = ({ label, series = '' }: Line): string => `${label} · ${shortOf(series, text)}`
  const namedGhosts = ghosts.length > 1 ? ghosts.map((line) => ({ ...line, label: ofWhat(line) })) : ghosts

  return {
    years,
    lines: [...grey, ...namedGhosts, ...coloured],
    marks: difference ? [] : marks,
    observed: observedBefore(choice, span, divisor, text),
    scale,
    difference,
    divisor,
    greys: grey.some(({ label }) => label !== baselineName),
  }
}

/** With the numbers' notation, ready to be laid out. */
export function withNotation(drawn: Drawn, text: Text): ChartData {
  const { years, lines, marks, observed, scale, difference, leastPlot } = drawn
  const sign = difference ? 'always' : 'auto'
  return {
    years,
    lines,
    marks,
    observed,
    // A share has no room above all of it; a difference of shares has.
    ...(scale.unit === '%' ? { most: 100 } : {}),
    ...(leastPlot === undefined ? {} : { leastPlot }),
    write: (value) => text.formats.quantity(value, scale, sign).number,
    writeTick: (value, digits) => text.formats.number(value, digits, sign),
    writeGap: (difference) =>
      text.formats.shows(difference, scale) ? text.formats.roundedDifference(difference, scale) : null,
  }
}
