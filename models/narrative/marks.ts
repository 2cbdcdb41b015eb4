import type { Variable } from '#models/engine/model'
import type { Mark } from '#shared/charts/lineData'
import { variableOf } from './names'
import type { Text } from './text'

/** A documented target for a series, in the series' unit. */
export interface Target {
  readonly target: number
  /** the year from which it holds */
  readonly year: number
}

/** The target of a series that holds in a year; null before the first, or where there is none. */
export function targetOf({ marks }: Variable, year: number): Target | null {
  let latest: Target | null = null
  for (const { at, from } of marks)
    if (from !== null && from <= year && at.value !== null && (latest === null || from > latest.year))
      latest = { target: at.value, year: from }
  return latest
}

/** What documents aim at and peers reach, on the axis of a chart of these series. */
export function chartMarks(series: readonly string[], text: Text): readonly Mark[] {
  const marks = new Map<string, Mark>()
  for (const { id, at } of series.flatMap((each) => variableOf(each).marks)) {
    if (at.value === null) continue
    const name = text.t(`explore:mark.long.${id as 'recommended'}`)
    marks.set(id, {
      id,
      label: `${name} ${text.formats.text(at.value, at.unit)}`,
      short: `${name} ${text.formats.quantity(at.value, at.unit).number}`,
      value: at.value,
    })
  }
  return [...marks.values()]
}
