import { useMemo } from 'react'
import { useStore } from 'zustand'
import { oddsSureness, shareText } from '#models/narrative/chance'
import { aimText } from '#models/narrative/goalAnswer'
import { documentedGoals } from '#models/narrative/goalPresets'
import { appStore } from '../../app/appStore'
import type { Inputs, OddsRequest } from '../../app/jobs/requests'
import { RUNS } from '../../app/jobs/runs'
import { chooseSubject, chooseYear } from '../../app/view/choices'
import { useAnalysis } from '../../frame/useAnalysis'
import { Button } from '../../ui/kit/Button'
import { Progress } from '../../ui/kit/Progress'
import { useText } from '../../ui/text'

const aims = documentedGoals.map(({ aim }) => aim)

/** How sure each target of the documents is to be met, before any other result is looked at. */
export function OddsCard({ scenario }: { readonly scenario: Inputs }) {
  const text = useText()
  const { t } = text
  const seed = useStore(appStore, (state) => state.study.seed)
  const request = useMemo((): OddsRequest => ({ kind: 'odds', scenario, aims, seed, runs: RUNS }), [scenario, seed])
  const analysis = useAnalysis<'odds'>('uncertainty.odds', request)
  const { answer, stale } = analysis
  return (
    <section className="sheet odds-card" aria-labelledby="odds-card" data-stale={stale || undefined}>
      <h2 id="odds-card">{t('uncertainty:odds.title')}</h2>
      <ul>
        {aims.map((aim, index) => {
          const share = answer?.[index]?.share
          return (
            <li key={`${aim.id} ${aim.year}`} aria-busy={share === undefined}>
              <Button
                look="linkish"
                title={t('uncertainty:odds.look')}
                onClick={() => {
                  chooseSubject(aim.id)
                  chooseYear(aim.year)
                }}
              >
                {aimText(aim, text)}
              </Button>
              <strong className="odds-share">{share === undefined ? '…' : shareText(share, text)}</strong>
              <span className="odds-bar" aria-hidden>
                <span style={{ inlineSize: `${(share ?? 0) * 100}%` }} />
              </span>
            </li>
          )
        })}
      </ul>
      <p className="soft">{oddsSureness(RUNS, text)}</p>
      <Progress name={t('uncertainty:odds.title')} of={analysis} />
    </section>
  )
}
