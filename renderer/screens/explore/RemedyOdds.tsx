import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Aim } from '#models/analysis/goal/goal'
import { RUNS } from '#models/analysis/uncertainty/runs'
import type { Inputs } from '#models/engine/inputs'
import { AWAITED, shareText } from '#models/narrative/odds'
import { appStore } from '../../app/appStore'
import type { OddsRequest } from '../../app/jobs/requests'
import { useAnalysis } from '../../frame/useAnalysis'
import { useText } from '../../ui/text'

interface Props {
  readonly aim: Aim
  /** the scenario with the remedy; the same object while it is the same question */
  readonly scenario: Inputs
  /** unlike that of any other remedy on the screen */
  readonly channel: string
}

/** In how many simulations the target would be met with a remedy: it was sized for the most likely figures. */
export function RemedyOdds({ aim, scenario, channel }: Props) {
  const text = useText()
  const seed = useStore(appStore, (state) => state.study.seed)
  const request = useMemo(
    (): OddsRequest => ({ kind: 'odds', scenario, aims: [aim], seed, runs: RUNS }),
    [scenario, aim, seed],
  )
  const { answer, stale } = useAnalysis<'odds'>(channel, request)
  const share = stale ? undefined : answer?.[0]?.share
  return <span aria-busy={share === undefined}>{share === undefined ? AWAITED : shareText(share, text)}</span>
}
