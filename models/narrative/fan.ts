import type { Measure } from '#models/analysis/uncertainty/sample'
import type { ChartData, Line, Mark, Reach } from '#shared/charts/lineData'
import { type Quantiles, quantilesAt } from './chartBands'
import { drawnScale, measuredScale } from './chartData'
import { labelOf } from './names'
import { observedBefore } from './observed'
import { spanText } from './ranges'
import type { Text } from './text'

interface Source {
  readonly id: string
  readonly measure: Measure
  readonly found: Quantiles
  readonly stale: boolean
  /** the scenario with every figure most likely, a value a model year, in the series' unit */
  readonly own: readonly number[]
  readonly span: readonly [number, number]
  readonly marks: readonly Mark[]
}

/** One result over the years: the scenario's line, the median, and two nested bands whose edges are named. */
export function fanChart(source: Source, text: Text): ChartData & { readonly unit: string } {
  const { id, measure, found, stale, own, span, marks } = source
  const within = found.years
    .map((year, index) => ({ year, index }))
    .filter(({ year }) => year >= span[0] && year <= span[1])
  const rows = within.map(({ year }) => quantilesAt(found, id, year))
  const mine = within.map(({ index }) => own[index] ?? Number.NaN)
  const { divisor, ...scale } = drawnScale(measuredScale(id, measure), [...mine, ...rows.flatMap((row) => [...row])])
  const at = (share: number): number[] => rows.map((row) => (row[share] ?? Number.NaN) / divisor)
  const between = (low: number, high: number): Reach[] => {
    const [bottom, top] = [at(low), at(high)]
    return bottom.map((value, index) => [value, top[index] ?? Number.NaN])
  }
  const last = found.shares.length - 1
  const middle = last / 2
  const edges = found.shares.map((share, index): Line => {
    const below = { share: text.formats.percent(share * 100, 0) }
    const label = index === middle ? text.t('uncertainty:fan.median') : text.t('uncertainty:fan.below', below)
    return {
      id: `share-${share}`,
      label,
      values: at(index),
      paint: 'ink-soft',
      dashed: index === middle,
      faint: index !== middle,
      edge: index !== middle,
    }
  })
  const scenario: Line = {
    id,
    label: text.t('uncertainty:fan.own'),
    values: mine.map((value) => value / divisor),
    paint: 'accent',
    dashed: false,
    faint: false,
  }
  const sign = measure === 'difference' ? 'always' : 'auto'
  return {
    unit: scale.unit,
    years: within.map(({ year }) => year),
    lines: [...edges, scenario],
    bands: [{ id, paint: 'accent', stale, outer: between(0, last), inner: between(1, last - 1) }],
    observed: observedBefore({ series: [id], show: measure }, span, divisor, text),
    marks: marks.map((mark) => ({ ...mark, value: mark.value / divisor })),
    write: (value) => text.formats.quantity(value, scale, sign).number,
    writeTick: (value, digits) => text.formats.number(value, digits, sign),
  }
}

/** What the fan lets one see of a year. */
export function fanTitle(found: Quantiles, id: string, year: number, measure: Measure, text: Text): string {
  const row = quantilesAt(found, id, year)
  const [low, high] = [row[0] ?? Number.NaN, row.at(-1) ?? Number.NaN]
  const label = labelOf(id, text)
  if (!Number.isFinite(low + high)) return text.t('uncertainty:fan.none', { label, year })
  const scale = measuredScale(id, measure)
  const range = spanText(low, high, scale, text, measure === 'difference')
  const key = measure === 'difference' ? 'uncertainty:fan.titleDifference' : 'uncertainty:fan.title'
  if (text.formats.text(low, scale) === text.formats.text(high, scale)) {
    if (measure === 'level')
      return text.t('uncertainty:fan.sure', { label, year, value: text.formats.roundedText(low, scale) })
    const value = text.formats.roundedText(low, scale, 'always')
    return text.formats.shows(low, scale)
      ? text.t('uncertainty:fan.sureDifference', { label, year, value })
      : text.t('uncertainty:fan.sureSame', { label, year })
  }
  return text.t(key, { label, year, range })
}
