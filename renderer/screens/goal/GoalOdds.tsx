import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Mix } from '#models/analysis/goal/goal'
import { RUNS } from '#models/analysis/uncertainty/runs'
import { oddsSureness } from '#models/narrative/chance'
import { shareText } from '#models/narrative/odds'
import { appStore } from '../../app/appStore'
import type { GoalRequest, OddsRequest } from '../../app/jobs/requests'
import { useAnalysis } from '../../frame/useAnalysis'
import { useText } from '../../ui/text'
import { settingsWith } from './takeOver'

interface Props {
  readonly goal: GoalRequest['goal']
  readonly mix: Mix
}

/** In how many simulations the mix meets the goal: it was found for the most likely figures. */
export function GoalOdds({ goal, mix }: Props) {
  const text = useText()
  const { t } = text
  const seed = useStore(appStore, (state) => state.study.seed)
  const request = useMemo((): OddsRequest => {
    const { aim, assumptions } = goal
    return { kind: 'odds', settings: [settingsWith(goal, mix)], assumptions, aims: [aim], seed, runs: RUNS }
  }, [goal, mix, seed])
  const { answer, asked } = useAnalysis<'odds'>('goal.odds', request)
  const share = asked === request ? answer?.[0]?.[0]?.share : undefined
  return (
    <div data-odds aria-busy={share === undefined}>
      <dt>{t('goal:odds')}</dt>
      <dd>
        {share === undefined ? '…' : shareText(share, text)}
        {share !== undefined && <small>{oddsSureness(RUNS, text)}</small>}
      </dd>
    </div>
  )
}
