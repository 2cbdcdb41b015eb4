import { useStore } from 'zustand'
import { type Headline, headlines } from '#models/belgium/headlines'
import { baselineName, variableOf } from '#models/narrative/names'
import { rangeText } from '#models/narrative/ranges'
import type { Text } from '#models/narrative/text'
import { europeanTarget } from '#models/narrative/titles'
import { type AppState, appStore } from '../app/appStore'
import { bandStore, standingOf } from '../app/jobs/band'
import { Sparkline } from '../ui/charts/Sparkline'
import { useText } from '../ui/text'
import { Explained } from './explained/Explained'
import { useDerived } from './useDerived'

/** Below this a gap in intensity does not show in the digits given. */
const VISIBLE = 0.005

interface Note {
  readonly words: string
  readonly warns: boolean
}

/** What a card says under its number, beyond the change. */
function note(id: Headline, at: (series: string) => number, year: number, text: Text): Note | null {
  const { t, formats } = text
  if (id === 'dependency.europeanShare') {
    const aim = europeanTarget(year)
    if (!aim) return null
    const target = formats.text(aim.target, '%')
    return { words: t('explore:card.target', { year: aim.year, target }), warns: at(id) < aim.target }
  }
  if (id === 'research.intensityReached') {
    const gap = at('research.target') - at(id)
    const people = at('research.needed') - at('research.available')
    if (gap < VISIBLE || people <= 0) return null
    return { words: t('explore:card.missing', { gap: formats.text(people, 'FTE') }), warns: true }
  }
  if (id === 'public.cost') {
    const taxes = at('public.taxReturn')
    return Math.abs(taxes) < 1
      ? null
      : { words: t('explore:card.taxReturn', { value: formats.text(taxes, 'M€/yr', 'always') }), warns: false }
  }
  return null
}

/** What a card shows, in words and lines. */
function seen(state: AppState, id: Headline, text: Text) {
  const { t, formats } = text
  const { projection, baseline, year } = state
  const { unit, better } = variableOf(id)
  const change = projection.at(id, year) - baseline.at(id, year)
  const difference = formats.difference(change, unit)
  const none = difference === formats.difference(0, unit)
  const against = baselineName(state, text)
  const unchanged = state.study.comparison ? t('explore:card.sameAs', { name: against }) : t('explore:card.same')
  return {
    value: formats.quantity(projection.at(id, year), unit, id === 'public.cost' ? 'always' : 'auto'),
    change: none ? unchanged : difference,
    direction: none || !better ? undefined : change > 0 === (better === 'more') ? 'better' : 'worse',
    note: note(id, (series) => projection.at(series, year), year, text),
    values: projection.series(id),
    baseline: baseline.series(id),
  }
}

/** Where the result lies in nine draws of ten. */
function Range({ id, unit }: { readonly id: Headline; readonly unit: string }) {
  const text = useText()
  const known = useStore(bandStore, (state) => (state.shown ? state.level : null))
  const year = useStore(appStore, (state) => state.year)
  const standing = useStore(appStore, (state) => (known ? standingOf(known, state) : 'other'))
  const range = known && standing !== 'other' ? rangeText(known.fan, id, year, text, unit) : null
  if (!useStore(bandStore, (state) => state.shown)) return null
  // Its line is kept free for it, lest the page jump when it comes.
  return (
    <p className="card-range" data-stale={standing === 'stale' || undefined} title={text.t('uncertainty:band.nine')}>
      {range}
    </p>
  )
}

function Card({ id }: { readonly id: Headline }) {
  const text = useText()
  const card = useDerived(seen, id, text)
  return (
    <li className="sheet card" data-headline={id}>
      <h3>{text.t(`explore:card.label.${id}`)}</h3>
      <p className="card-value">
        <span className="card-number">
          <Explained id={id} value={card.value.number}>
            {card.value.number}
          </Explained>
        </span>{' '}
        <span className="card-unit">{card.value.unit}</span>
      </p>
      <Range id={id} unit={card.value.unit} />
      <p className="card-change" data-direction={card.direction}>
        {card.change}
      </p>
      <p className="card-note" data-warns={card.note?.warns || undefined}>
        {card.note?.words}
      </p>
      <Sparkline values={card.values} baseline={card.baseline} />
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
