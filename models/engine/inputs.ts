import type { Assumptions, Settings } from './parameters'

/** What a scenario sets and assumes. */
export interface Inputs {
  readonly settings: Settings
  readonly assumptions: Assumptions
}
