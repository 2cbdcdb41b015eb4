import { belgium } from '#models/belgium/model'
import { cities } from '#models/belgium/places/cities'
import { outlines, type Region, regions } from '#models/belgium/places/outlines'
import type { MapRegion, RegionMapData } from '#shared/charts/regionMap'
import type { Quantity } from '#shared/units/format'
import type { ComparedRun } from './chartContent'
import { variableOf } from './names'
import type { Text } from './text'

export const regionMeasures = ['jobs', 'turnover'] as const
export type RegionMeasure = (typeof regionMeasures)[number]

/** A Region, or what no Region is given. */
type Part = Region | 'unallocated'

/** What a Region comes to in a year, beside the reference. */
export interface RegionOutcome {
  readonly id: Part
  readonly series: string
  readonly name: string
  readonly value: string
  /** the same, its number and its unit */
  readonly quantity: Quantity
  /** with its sign; null where nothing shows in the digits given */
  readonly change: string | null
  readonly difference: number
}

type Runs = Pick<ComparedRun, 'projection' | 'baseline'>

const seriesOf = (part: Part, measure: RegionMeasure): string => `region.${part}.${measure}`

const parts = [...regions, 'unallocated'] as const

/** The series of a measure, a part each. */
export const regionSeries = (measure: RegionMeasure): readonly string[] => parts.map((part) => seriesOf(part, measure))

/** The Regions and what is not allocated, as a table or a list tells them. */
export function regionOutcomes(measure: RegionMeasure, runs: Runs, year: number, text: Text): readonly RegionOutcome[] {
  return parts.map((id) => {
    const series = seriesOf(id, measure)
    const measured = variableOf(series)
    const value = runs.projection.at(series, year)
    const difference = value - runs.baseline.at(series, year)
    return {
      id,
      series,
      name: text.t(`regions:name.${id}`),
      value: text.formats.roundedText(value, measured),
      quantity: text.formats.rounded(value, measured),
      change: text.formats.shows(difference, measured) ? text.formats.roundedDifference(difference, measured) : null,
      difference,
    }
  })
}

/** What the jobs of all parts come to together, and that this is not the net result; null where nothing changes. */
export function regionSum(runs: Runs, year: number, text: Text): string | null {
  const together = regionOutcomes('jobs', runs, year, text).reduce((sum, { difference }) => sum + difference, 0)
  const measured = variableOf(seriesOf('unallocated', 'jobs'))
  if (!text.formats.shows(together, measured)) return null
  const net = runs.projection.at('jobs.net', year) - runs.baseline.at('jobs.net', year)
  const written = (jobs: number): string => text.formats.roundedDifference(jobs, measured)
  return text.t('regions:list.sum', { sum: written(together), net: written(net) })
}

/** What one sees on the map: where most of the change lands. */
export function regionTitle(measure: RegionMeasure, runs: Runs, year: number, text: Text): string {
  const outcomes = regionOutcomes(measure, runs, year, text)
  const moved = outcomes.filter(({ change }) => change !== null)
  const [most] = moved.toSorted((one, other) => Math.abs(other.difference) - Math.abs(one.difference))
  if (!most?.change) return text.t(`regions:title.${measure}.same`, { year })
  const values = { year, change: most.change, region: text.t(`regions:in.${most.id}`) }
  return text.t(most.id === 'unallocated' ? `regions:title.${measure}.unallocated` : `regions:title.${measure}`, values)
}

/** What the map is of, and against what. */
const regionSubtitle = (measure: RegionMeasure, against: string, year: number, text: Text): string =>
  text.t(`regions:subtitle.${measure}`, { against, year })

/** Where the results by Region come from. */
const regionSource = (text: Text): string => text.t('regions:source', { version: belgium.version })

/** Where the words about a Region stand, in degrees. */
const words: Readonly<Record<Region, MapRegion['words']>> = {
  flanders: [5.17, 51.04],
  wallonia: [5.2, 50.2],
  brussels: [3.15, 50.33],
}

/** Where the name of a city stands whose right side is taken by the words about a Region. */
const sides: Readonly<Record<string, 'below'>> = { 'louvain-la-neuve': 'below' }

/** The Regions in shades of what changes there, and the cities. */
export function regionMap(measure: RegionMeasure, runs: Runs, year: number, text: Text): RegionMapData {
  const outcomes = regionOutcomes(measure, runs, year, text)
  const largest = Math.max(...outcomes.map(({ difference }) => Math.abs(difference)))
  return {
    regions: regions.map((id) => {
      const outcome = outcomes.find((each) => each.id === id)
      const { difference = 0, change = null, value = '' } = outcome ?? {}
      return {
        id: seriesOf(id, measure),
        outline: outlines[id],
        holes: id === 'flanders' ? [outlines.brussels] : [],
        words: words[id],
        name: text.t(`regions:name.${id}`),
        value: change ?? value,
        share: change === null ? 0 : difference / largest,
      }
    }),
    // Brussels is named already, and its dot would cover it.
    cities: cities
      .filter(({ id }) => id !== 'brussels')
      .map(({ id, longitude, latitude }) => ({
        id,
        name: text.t(`regions:city.${id}`),
        at: [longitude, latitude],
        side: sides[id] ?? 'right',
      })),
  }
}

/** What is told of the Regions in a year: over the map, on it, beside it and under it. */
export function regionsTold(measure: RegionMeasure, runs: Runs, against: string, year: number, text: Text) {
  return {
    title: regionTitle(measure, runs, year, text),
    subtitle: regionSubtitle(measure, against, year, text),
    data: regionMap(measure, runs, year, text),
    outcomes: regionOutcomes(measure, runs, year, text),
    sum: measure === 'jobs' ? regionSum(runs, year, text) : null,
    source: regionSource(text),
  }
}
