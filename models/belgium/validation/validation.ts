import { projectionOf } from '../projections'
import { defenceIndustry } from './defenceIndustry'
import { defenceSpending } from './defenceSpending'
import { economy } from './economy'
import { projects } from './projects'
import type { PublishedResult, Verdict } from './publishedResult'
import { research } from './research'

/** Every published result that the model is held against, those it fails included. */
export const publishedResults: readonly PublishedResult[] = [
  ...defenceIndustry,
  ...defenceSpending,
  ...economy,
  ...research,
  ...projects,
]

/** What the model gives now for a published result, in its unit. */
export const modelGives = ({ runs, gives }: PublishedResult): number =>
  gives(...runs.map(({ settings, assumptions }) => projectionOf(settings, assumptions)))

/** How the model's number stands to what is published. */
export function verdictOf({ low, central, high, tolerance }: PublishedResult, value: number): Verdict {
  const least = low ?? central ?? Number.NaN
  const most = high ?? central ?? Number.NaN
  if (value < least - (Math.abs(least) * tolerance) / 100) return 'low'
  if (value > most + (Math.abs(most) * tolerance) / 100) return 'high'
  return 'pass'
}
