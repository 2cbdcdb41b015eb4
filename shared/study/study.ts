/**
 * The study file, `name.levier`: what differs from the reference, and what was seen when it was saved.
 *
 * Any of its objects may own more fields than are declared here, written by another version or by
 * hand. They are saved again, so change a study by spreading it: `{ ...scenario, name }`.
 */
export const FORMAT = 'levier'
export const FORMAT_VERSION = 1

export interface LeverSetting {
  readonly value: number
  readonly by?: number
}

export interface Scenario {
  readonly id: string
  readonly name: string
  readonly notes: string
  /** lever id to its value in the lever's unit; levers left alone are not stored */
  readonly levers: Readonly<Record<string, LeverSetting>>
  /** figure id to its changed value in the figure's unit */
  readonly assumptions: Readonly<Record<string, number>>
}

export interface ChartChoice {
  readonly series: readonly string[]
  readonly show: 'level' | 'difference'
}

export interface Study {
  readonly format: typeof FORMAT
  readonly formatVersion: typeof FORMAT_VERSION
  readonly model: { readonly id: string; readonly version: string; readonly fingerprint: string }
  readonly title: string
  readonly author: string
  readonly notes: string
  /** ISO 8601, written in UTC */
  readonly createdAt: string
  readonly modifiedAt: string
  /** a whole number from 0 to 2^32 - 1 */
  readonly seed: number
  readonly scenarios: readonly Scenario[]
  /** id of the scenario the others are compared with; null for the reference */
  readonly comparison: string | null
  readonly charts: readonly ChartChoice[]
  readonly story: readonly object[]
  /** scenario id to series id to year to value, in the series' unit */
  readonly results: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>
}
