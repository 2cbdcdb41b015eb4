import { sourceLine } from '#models/narrative/sources'
import type { Text } from '#models/narrative/text'
import { type WhyWaterfall, whyWaterfall } from '#models/narrative/whyWaterfall'
import type { Account, ScenarioRun } from './account'

/** What makes a result, as a document shows it. */
export interface Waterfall extends WhyWaterfall {
  /** the result's id */
  readonly series: string
  readonly source: string
}

/**
 * What makes a result of a scenario in a year; null where it has no value then.
 *
 * @param most as many levers as are told one by one
 */
export function waterfallOf(
  series: string,
  { scenario }: Pick<ScenarioRun, 'scenario'>,
  { year, computed }: Pick<Account, 'year' | 'computed'>,
  most: number,
  text: Text,
): Waterfall | null {
  const told = whyWaterfall(computed.parts(scenario, series), series, year, text, most)
  if (!Number.isFinite(told.start.value + told.end.value)) return null
  return { ...told, series, source: sourceLine([series], text) }
}
