import { type Headline, headlines } from '#models/belgium/headlines'
import { Sparkline } from '../charts/Sparkline'
import { useExplore } from '../store/explore'
import { type Text, useText } from '../ui/text'
import { baselineName, variableOf } from './names'
import { europeanTarget } from './titles'

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

function Card({ id }: { readonly id: Headline }) {
  const text = useText()
  const { t, formats } = text
  const projection = useExplore((state) => state.projection)
  const baseline = useExplore((state) => state.baseline)
  const year = useExplore((state) => state.year)
  const scenarios = useExplore((state) => state.scenarios)
  const comparison = useExplore((state) => state.comparison)
  const { unit, better } = variableOf(id)
  const value = projection.at(id, year)
  const change = value - baseline.at(id, year)
  const { number, unit: word } = formats.quantity(value, unit, id === 'public.cost' ? 'always' : 'auto')
  const difference = formats.difference(change, unit)
  const none = difference === formats.difference(0, unit)
  const against = baselineName({ scenarios, comparison }, text)
  const unchanged = comparison ? t('explore:card.sameAs', { name: against }) : t('explore:card.same')
  const extra = note(id, (series) => projection.at(series, year), year, text)
  const direction = none || !better ? undefined : change > 0 === (better === 'more') ? 'better' : 'worse'
  return (
    <li className="sheet card" data-headline={id}>
      <h3>{t(`explore:card.label.${id}`)}</h3>
      <p className="card-value">
        <span className="card-number">{number}</span> <span className="card-unit">{word}</span>
      </p>
      <p className="card-change" data-direction={direction}>
        {none ? unchanged : difference}
      </p>
      <p className="card-note" data-warns={extra?.warns || undefined}>
        {extra?.words}
      </p>
      <Sparkline values={projection.series(id)} baseline={baseline.series(id)} />
    </li>
  )
}

/** The results a scenario is judged by, always in sight. */
export function HeadlineCards() {
  const { t } = useText()
  const year = useExplore((state) => state.year)
  return (
    <section aria-label={t('explore:cards.title', { year })}>
      <ul className="cards">
        {headlines.map((id) => (
          <Card key={id} id={id} />
        ))}
      </ul>
    </section>
  )
}
