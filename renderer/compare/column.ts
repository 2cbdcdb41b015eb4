import type { Projection } from '#models/engine/projection'
import type { Scenario } from '#shared/study/study'

/** One scenario beside the others; none stands for the current course. */
export interface Column {
  readonly id: string
  readonly name: string
  readonly projection: Projection
  readonly scenario: Scenario | null
}
