import type { Scenario } from '#shared/study/study'
import { headlineResults } from './headlineResults'

type Inputs = Pick<Scenario, 'levers' | 'assumptions'>

/** A headline result in a year, in the series' own unit; null where there is no scenario, or no value. */
export interface ResultDifference {
  readonly id: string
  readonly year: number
  readonly a: number | null
  readonly b: number | null
}

/** The headline results in which two scenarios differ under the present model, a scenario that is not there having none. */
export function resultDifferences(a: Inputs | null, b: Inputs | null): readonly ResultDifference[] {
  const [ofA, ofB] = [a, b].map((each) => (each ? headlineResults(each.levers, each.assumptions) : {}))
  const rows = new Map<string, ResultDifference>()
  for (const results of [ofA, ofB])
    for (const [id, years] of Object.entries(results ?? {}))
      for (const year of Object.keys(years))
        rows.set(`${id}:${year}`, {
          id,
          year: Number(year),
          a: ofA?.[id]?.[year] ?? null,
          b: ofB?.[id]?.[year] ?? null,
        })
  return [...rows.values()].filter((each) => each.a !== each.b)
}
