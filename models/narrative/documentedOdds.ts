import type { Aim } from '#models/analysis/goal/goal'
import type { Probability } from '#models/analysis/uncertainty/distribution'
import type { OddsQuestion } from '#models/analysis/uncertainty/odds'
import { RUNS } from '#models/analysis/uncertainty/runs'
import type { Inputs } from '#models/engine/inputs'
import { aimText } from './goalAnswer'
import { documentedGoals } from './goalPresets'
import { AWAITED, shareText } from './odds'
import type { Text } from './text'

/** What the documents aim at. */
export const documentedTargets: readonly Aim[] = documentedGoals.map(({ aim }) => aim)

/** How often a scenario meets each of them. */
export const targetOddsQuestion = ({ settings, assumptions }: Inputs, seed: number): OddsQuestion => ({
  settings: [settings],
  assumptions,
  aims: documentedTargets,
  seed,
  runs: RUNS,
})

/** How sure a target of the documents is to be met. */
export interface TargetOdds {
  readonly aim: Aim
  readonly words: string
  /** null before it is known */
  readonly share: number | null
  readonly shareText: string
  /** the same where nothing beside it says that these are odds */
  readonly chanceText: string
}

/**
 * The odds of the targets of the documents, in their order; null: not known yet.
 *
 * @param of the one result whose targets are told; null for all of them
 */
export const documentedOdds = (
  found: readonly Probability[] | null,
  text: Text,
  of: string | null = null,
): readonly TargetOdds[] =>
  documentedTargets.flatMap((aim, index) => {
    if (of !== null && aim.id !== of) return []
    const share = found?.[index]?.share ?? null
    const written = share === null ? AWAITED : shareText(share, text)
    const chanceText = share === null ? AWAITED : text.t('explore:odds.chance', { share: written })
    return [{ aim, words: aimText(aim, text), share, shareText: written, chanceText }]
  })
