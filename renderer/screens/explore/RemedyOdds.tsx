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
  /** with the remedy, or without any; the same object while it is the same question */
  readonly scenario: Inputs
  /** unlike that of any other odds on the screen */
  readonly channel: string
}

/** In what share of simulations a target is met; undefined while they are counted. */
function useOdds({ aim, scenario, channel }: Props): number | undefined {
  const seed = useStore(appStore, (state) => state.study.seed)
  const request = useMemo(
    (): OddsRequest => ({ kind: 'odds', scenario, aims: [aim], seed, runs: RUNS }),
    [scenario, aim, seed],
  )
  const { answer, stale } = useAnalysis<'odds'>(channel, request)
  return stale ? undefined : answer?.[0]?.share
}

/** What the odds of each remedy are of, and what they are without any. */
export function OddsHeading(props: Props) {
  const text = useText()
  const share = useOdds(props)
  const aim = text.formats.givenText(props.aim.value, '%')
  return share === undefined
    ? text.t('explore:remedy.odds', { aim })
    : text.t('explore:remedy.oddsFrom', { aim, share: shareText(share, text) })
}

/** In how many simulations the target would be met with a remedy: it was sized for the most likely figures. */
export function RemedyOdds(props: Props) {
  const text = useText()
  const share = useOdds(props)
  return <span aria-busy={share === undefined}>{share === undefined ? AWAITED : shareText(share, text)}</span>
}
