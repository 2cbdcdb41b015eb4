type Assumptions = Readonly<Record<string, number>>

/** The allowed values of a lever, in its own unit. */
export interface LeverRule {
  readonly min: number
  readonly max: number
  readonly unit: string
  /** whether a study may say by which year it is reached */
  readonly hasYear: boolean
}

/** The values a figure may be changed to, in its own unit. */
export interface AssumptionRule {
  readonly min: number
  readonly max: number
  /** the minimum itself is excluded */
  readonly above: boolean
  readonly unit: string
}

/**
 * What a model allows in a study. Ranges may depend on what else the same scenario assumes, so that
 * its assumptions are given too.
 */
export interface StudyRules {
  /** the first and the last year by which a lever may be reached */
  readonly firstYear: number
  readonly lastYear: number
  lever(id: string, assumptions: Assumptions): LeverRule | null
  assumption(id: string, assumptions: Assumptions): AssumptionRule | 'unknown' | 'structural' | 'context'
}
