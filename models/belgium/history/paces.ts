/** The stretch of years over which what a lever sets was observed to move, both ends observed. */
export interface ObservedPace {
  readonly lever: string
  /** id of what was observed */
  readonly history: string
  readonly from: number
  readonly to: number
}

/** Ten years of research; of defence those in which it rose, as far as it was observed. */
export const observedPaces: readonly ObservedPace[] = [
  { lever: 'research.intensity', history: 'rd.intensity', from: 2014, to: 2024 },
  { lever: 'defence.effort', history: 'defence.effort', from: 2021, to: 2024 },
]
