/**
 * The stretch of years over which what a lever sets was observed to move. `to` may be the model's first
 * year, whose value is then the lever's base.
 */
export interface ObservedPace {
  readonly lever: string
  /** id of what was observed */
  readonly history: string
  readonly from: number
  readonly to: number
}

/** Ten years of research; of defence the four in which it rose. */
export const observedPaces: readonly ObservedPace[] = [
  { lever: 'research.intensity', history: 'rd.intensity', from: 2014, to: 2024 },
  { lever: 'defence.effort', history: 'defence.effort', from: 2021, to: 2025 },
]
