import type { Projection } from '#models/engine/projection'
import './targetCard.css'
import { memo, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Aim } from '#models/analysis/goal/goal'
import { RUNS } from '#models/analysis/uncertainty/runs'
import { projectionOf, referenceOf } from '#models/belgium/projections'
import { roles } from '#models/belgium/roles'
import type { Inputs } from '#models/engine/inputs'
import { metSentences, researchMet } from '#models/narrative/metTargets'
import { closedAlone, missedAim, missedSentence, missedTitle, remedyBalance, settingOf } from '#models/narrative/missed'
import { paceSentence } from '#models/narrative/pace'
import { pacesBehind } from '#models/narrative/pacesBehind'
import { advisedIntensity } from '#models/narrative/researchAim'
import { leftAlone, type Missed, missedTargets } from '#models/narrative/targets'
import { whenRested } from '#shared/whenRested'
import { appStore } from '../../app/appStore'
import { tellRejection } from '../../app/faults'
import type { OddsRequest } from '../../app/jobs/requests'
import { takeSuggestion } from '../../app/suggested'
import { activeAssumptions, activeSettings } from '../../app/view/active'
import { soughtStore } from '../../app/view/sought'
import { linked, Sentence } from '../../frame/explained/Sentence'
import { SoughtHeading } from '../../frame/SoughtHeading'
import { useSought } from '../../frame/useSought'
import { Button } from '../../ui/kit/Button'
import { SentenceWithWays } from '../../ui/kit/SentenceWithWays'
import { useText } from '../../ui/text'
import { useRested } from '../../ui/useRested'
import { StandingOdds } from './RemedyOdds'
import { RemedyTable, type Tried } from './RemedyTable'

/** What searches for a mix is loaded when one is asked for. */
const findMixFor = async (aim: Aim): Promise<void> => (await import('../../app/view/goalDraft')).findMixFor(aim)

/** How long a lever rests before the search for remedies begins. */
const REST_MS = 150

/** How long what was found stands before its odds are counted: tens of thousands of runs are not begun between two moves. */
const ODDS_REST_MS = 700

interface Found {
  readonly missed: Missed
  readonly aim: Aim
  /** the scenario that misses it */
  readonly stands: Inputs
  /** by remedy */
  readonly tried: readonly Tried[]
}

/** What was found, and the projection and year it holds for. */
interface Search {
  readonly missed: readonly Found[]
  /** missed as well, where the scenario changes nothing */
  readonly aside: Found | null
  readonly projection: Projection | null
  readonly year: number | null
}

function searchNow(): Search {
  const state = appStore.getState()
  const { projection, year } = state
  const [settings, assumptions] = [activeSettings(state), activeAssumptions(state)]
  const all = missedTargets(projectionOf, settings, assumptions, projection, year).map((each) => ({
    missed: each,
    aim: missedAim(each),
    stands: { settings, assumptions },
    tried: each.remedies.map((remedy) => ({
      balance: remedyBalance(remedy, { settings, assumptions, year: each.year }),
      settings: { ...settings, ...settingOf(remedy) },
    })),
  }))
  const aside =
    all.find(({ missed }) => all.length > 1 && leftAlone(missed, projection, referenceOf(assumptions))) ?? null
  return { missed: all.filter((each) => each !== aside), aside, projection, year }
}

/** Looks for missed targets when everything rests; wakes its component only with what it found. */
function useMissed(): Search {
  const [found, setFound] = useState<Search>({ missed: [], aside: null, projection: null, year: null })
  useEffect(() => {
    const search = whenRested(REST_MS, () => setFound(searchNow()))
    search.restart()
    const leave = appStore.subscribe((now, before) => {
      if (now.projection !== before.projection || now.year !== before.year) search.restart()
    })
    return () => {
      search.cancel()
      leave()
    }
  }, [])
  return found
}

/** That no target is missed in the year shown. */
function Met(): ReactNode {
  const text = useText()
  const year = useStore(appStore, (state) => state.year)
  const projection = useStore(appStore, (state) => state.projection)
  const settings = useStore(appStore, activeSettings)
  return metSentences(settings, projection, year, text).map((sentence) => <p key={sentence}>{sentence}</p>)
}

/** That the target of this scenario is met, where another is missed. */
function AlsoMet({ missed }: { readonly missed: readonly Found[] }): ReactNode {
  const text = useText()
  const year = useStore(appStore, (state) => state.year)
  const projection = useStore(appStore, (state) => state.projection)
  const settings = useStore(appStore, activeSettings)
  const misses = missed.map((each) => each.missed)
  const met = researchMet(settings, projection, year, misses, text)
  return met && <p>{met}</p>
}

function Advice(): ReactNode {
  const { t, formats } = useText()
  const aim = advisedIntensity()
  if (aim === null) return null
  return (
    <p>
      <SentenceWithWays
        words={t('explore:target.notYet', { aim: formats.text(aim, '% GDP') })}
        ways={{ try: () => takeSuggestion({ [roles.researchAim]: { value: aim } }) }}
      />
    </p>
  )
}

/** Why a target is missed, and the levers that would close the gap. */
const WhatHelps = memo(function WhatHelps({ found: { missed, aim, stands, tried } }: { readonly found: Found }) {
  const text = useText()
  const seed = useStore(appStore, ({ study }) => study.seed)
  const question = useMemo(
    (): OddsRequest => ({
      kind: 'odds',
      settings: [stands.settings, ...tried.map((each) => each.settings)],
      assumptions: stands.assumptions,
      aims: [aim],
      seed,
      runs: RUNS,
    }),
    [stands, tried, aim, seed],
  )
  const asked = { request: useRested(question, ODDS_REST_MS), channel: `remedy.${missed.kind}` }
  const paces = useMemo(() => pacesBehind(missed, stands, text), [missed, stands, text])
  return (
    <>
      <p>
        <Sentence>{missedSentence(missed, text, linked)}</Sentence> <StandingOdds {...asked} aim={aim} />{' '}
        {!closedAlone(missed) && <span className="soft">{text.t('explore:target.alone', { year: missed.year })}</span>}
      </p>
      {missed.remedies.length > 0 && <RemedyTable missed={missed} aim={aim} tried={tried} asked={asked} />}
      <p className="target-goal">
        <Button look="linkish" onClick={() => tellRejection(findMixFor(aim))}>
          {text.t('explore:target.goal')}
        </Button>
      </p>
      {paces.map((pace) => (
        <p key={pace.lever}>
          <Sentence>{paceSentence(pace, text, linked)}</Sentence>
        </p>
      ))}
    </>
  )
})

/** The heading of one of two targets that are missed. */
function PartHeading({ kind }: { readonly kind: Missed['kind'] }) {
  const words = useText().t(`explore:target.of.${kind}`)
  if (kind === 'research') return <h3>{words}</h3>
  return (
    <SoughtHeading sought="missedEuropean" level="h3">
      {words}
    </SoughtHeading>
  )
}

/** A target that is missed whatever this scenario does: in one line, the rest when it is asked for. */
function Aside({ found }: { readonly found: Found }) {
  const { t } = useText()
  const [open, setOpen] = useState(false)
  const summary = useRef<HTMLElement>(null)
  const sought = useStore(soughtStore, (state) => state.sought === 'missedEuropean')
  useEffect(() => {
    if (sought) setOpen(true)
  }, [sought])
  useSought('missedEuropean', summary)
  return (
    <details className="target-aside" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary ref={summary}>{t('explore:target.aside.european')}</summary>
      {open && <WhatHelps found={found} />}
    </details>
  )
}

/** Says why a documented target is missed, and offers the levers that would close the gap. */
export function TargetCard() {
  const text = useText()
  const { missed: ours, aside, ...found } = useMissed()
  const searching = useStore(appStore, ({ projection, year }) => projection !== found.projection || year !== found.year)
  const aims = useStore(appStore, (state) => activeSettings(state)[roles.researchAim] !== undefined)
  // Before anything was looked for, nothing is said to be met.
  if (!found.projection) return null
  return (
    <section
      className="sheet target-card"
      data-missed={ours.length > 0 || undefined}
      aria-labelledby="target-title"
      aria-busy={searching}
    >
      <SoughtHeading sought={ours.length === 1 && !aside ? ['missed', 'missedEuropean'] : 'missed'} id="target-title">
        {missedTitle(
          ours.map(({ missed }) => missed),
          text,
        )}
      </SoughtHeading>
      {ours.length === 0 ? <Met /> : <AlsoMet missed={aside ? [...ours, aside] : ours} />}
      {ours.length === 0 && !aims && <Advice />}
      {ours.map((each) => (
        <div key={each.missed.kind}>
          {ours.length > 1 && <PartHeading kind={each.missed.kind} />}
          <WhatHelps found={each} />
        </div>
      ))}
      {ours.some(({ missed }) => missed.remedies.length > 0) && <p className="soft">{text.t('odds:central')}</p>}
      {aside && <Aside found={aside} />}
    </section>
  )
}
