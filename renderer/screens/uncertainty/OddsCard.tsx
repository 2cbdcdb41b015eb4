import { useMemo } from 'react'
import { useStore } from 'zustand'
import { RUNS } from '#models/analysis/uncertainty/runs'
import type { Inputs } from '#models/engine/inputs'
import { targetOddsNote } from '#models/narrative/chance'
import { rangedMeasure } from '#models/narrative/chartBands'
import { documentedOdds, targetOddsQuestion } from '#models/narrative/documentedOdds'
import { appStore } from '../../app/appStore'
import type { OddsRequest } from '../../app/jobs/requests'
import { chooseSubject, chooseYear } from '../../app/view/choices'
import { SoughtHeading } from '../../frame/SoughtHeading'
import { useAnalysis } from '../../frame/useAnalysis'
import { Button } from '../../ui/kit/Button'
import { Progress } from '../../ui/kit/Progress'
import { useText } from '../../ui/text'

/** How sure each target of the documents is to be met, before any other result is looked at. */
export function OddsCard({ scenario }: { readonly scenario: Inputs }) {
  const text = useText()
  const { t } = text
  const seed = useStore(appStore, (state) => state.study.seed)
  const request = useMemo(
    (): OddsRequest => ({ kind: 'odds', ...targetOddsQuestion(scenario, seed) }),
    [scenario, seed],
  )
  const analysis = useAnalysis<'odds'>('uncertainty.odds', request)
  const { answer, stale } = analysis
  return (
    <section className="sheet odds-card" aria-labelledby="odds-card" data-stale={stale || undefined}>
      <SoughtHeading sought="odds" id="odds-card">
        {t('uncertainty:odds.title')}
      </SoughtHeading>
      <ul>
        {documentedOdds(answer?.[0] ?? null, text).map(({ aim, words, share, shareText }) => (
          <li key={`${aim.id} ${aim.year}`} aria-busy={share === null}>
            {rangedMeasure(aim.id, scenario.settings) === 'level' ? (
              <Button
                look="linkish"
                title={t('uncertainty:odds.look')}
                onClick={() => {
                  chooseSubject(aim.id)
                  chooseYear(aim.year)
                }}
              >
                {words}
              </Button>
            ) : (
              // The charts below would show how far it is moved, which no target is set for.
              <span>{words}</span>
            )}
            <strong className="odds-share">{shareText}</strong>
            <span className="odds-bar" aria-hidden>
              <span style={{ inlineSize: `${(share ?? 0) * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
      <p className="soft">{targetOddsNote(RUNS, text)}</p>
      <Progress name={t('uncertainty:odds.title')} of={analysis} />
    </section>
  )
}
