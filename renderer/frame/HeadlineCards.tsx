import './headlineCards.css'
import { useStore } from 'zustand'
import { bandOf, type Headline, headlines } from '#models/belgium/headlines'
import { headlineCause } from '#models/narrative/headlineCause'
import { headlineNote } from '#models/narrative/headlineNote'
import { headlineOutcome } from '#models/narrative/headlineOutcome'
import { baselineName } from '#models/narrative/names'
import { observedInMiniature } from '#models/narrative/observed'
import { rangeText } from '#models/narrative/ranges'
import type { Text } from '#models/narrative/text'
import { type AppState, appStore } from '../app/appStore'
import { bandStore, standingOf } from '../app/jobs/band'
import { causesStore } from '../app/jobs/causesStore'
import { activeAssumptions } from '../app/view/active'
import { Sparkline } from '../ui/charts/Sparkline'
import { useText } from '../ui/text'
import { Explained } from './explained/Explained'
import { useDerived } from './useDerived'

const observed = new Map(headlines.map((id) => [id, observedInMiniature(id)]))

/** What a card shows, in words and lines. */
function cardOf(state: AppState, id: Headline, text: Text) {
  const { projection, baseline, year, study } = state
  const outcome = headlineOutcome(id, { projection, baseline }, year, text)
  const unchanged = study.comparison
    ? text.t('explore:card.sameAs', { name: baselineName(study, activeAssumptions(state), text) })
    : text.t('explore:card.same')
  return {
    ...outcome,
    change: outcome.change ?? unchanged,
    note: headlineNote(id, projection, year, text),
    values: projection.series(id),
    baseline: baseline.series(id),
  }
}

/** Where the change lies in nine draws of ten, both runs drawn alike; of what is reached, the level itself. */
function Range({ id, unit }: { readonly id: Headline; readonly unit: string }) {
  const text = useText()
  const measure = bandOf(id)
  const known = useStore(bandStore, (state) => (state.shown ? state[measure] : null))
  const year = useStore(appStore, (state) => state.year)
  const standing = useStore(appStore, (state) => (known ? standingOf(known, state) : 'other'))
  const beside = measure === 'level' ? unit : ''
  const range = known && standing !== 'other' ? rangeText(known.fan, id, year, measure, text, beside) : null
  if (!useStore(bandStore, (state) => state.shown)) return null
  // Its line is kept free for it, lest the page jump when it comes.
  return (
    <p className="card-range" data-stale={standing === 'stale' || undefined} title={text.t('uncertainty:band.nine')}>
      {range}
    </p>
  )
}

/** The lever that moves the result most; its lines are kept free for it, lest the page jump when it comes. */
function Cause({ id }: { readonly id: Headline }) {
  const text = useText()
  const causes = useStore(causesStore, (state) => state.known)
  const year = useStore(appStore, (state) => state.year)
  const current = useStore(appStore, (state) => causes?.projection === state.projection && !state.study.comparison)
  return <p className="card-cause">{causes && current ? headlineCause(causes.causes, id, year, text) : null}</p>
}

function Card({ id }: { readonly id: Headline }) {
  const text = useText()
  const card = useDerived(cardOf, id, text)
  return (
    <li className="sheet card" data-headline={id}>
      <h3>{card.label}</h3>
      <p className="card-value">
        <span className="card-number">
          <Explained id={id} value={card.value.number}>
            {card.value.number}
          </Explained>
        </span>{' '}
        <span className="card-unit">{card.value.unit}</span>
      </p>
      <Range id={id} unit={card.value.unit} />
      <p className="card-change" data-direction={card.direction ?? undefined}>
        {card.change}
      </p>
      <Cause id={id} />
      <p className="card-note" data-warns={card.note?.warns || undefined}>
        {card.note?.words}
      </p>
      <Sparkline values={card.values} baseline={card.baseline} observed={observed.get(id) ?? []} />
    </li>
  )
}

/** The results a scenario is judged by, always in sight; `brief` leaves the room to the screen below. */
export function HeadlineCards({ brief }: { readonly brief: boolean }) {
  const { t } = useText()
  const year = useStore(appStore, (state) => state.year)
  return (
    <section className="headlines" data-brief={brief || undefined} aria-label={t('explore:cards.title', { year })}>
      <ul className="cards">
        {headlines.map((id) => (
          <Card key={id} id={id} />
        ))}
      </ul>
    </section>
  )
}
