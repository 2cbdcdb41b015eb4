import './headlineCards.css'
import { useStore } from 'zustand'
import { type Headline, headlines } from '#models/belgium/headlines'
import { besideHeadline, headlineNote } from '#models/narrative/headlineNote'
import { headlineOutcome } from '#models/narrative/headlineOutcome'
import { baselineName } from '#models/narrative/names'
import { missesOf, missOf } from '#models/narrative/targets'
import type { Text } from '#models/narrative/text'
import { type AppState, appStore } from '../app/appStore'
import { bandStore } from '../app/jobs/band'
import { activeAssumptions, activeSettings } from '../app/view/active'
import { seekMissed } from '../app/view/sought'
import { isEmbedded } from '../platform/living'
import { Button } from '../ui/kit/Button'
import { Icon } from '../ui/kit/Icon'
import { loaded } from '../ui/kit/loaded'
import { useText } from '../ui/text'
import { AddToStory } from './AddToStory'
import { CardCause } from './CardCause'
import { CardOdds, CardRange } from './CardRange'
import { Explained } from './explained/Explained'
import { Opener } from './Opener'
import { useDerived } from './useDerived'
import { useOtherFigures } from './useOtherFigures'
import { YearBar } from './YearBar'

const CardHelp = loaded(
  () => import('./CardHelp'),
  ({ CardHelp }) => CardHelp,
)

/** What a card shows, in words. */
function cardOf(state: AppState, id: Headline, text: Text) {
  const { projection, baseline, year, study } = state
  const outcome = headlineOutcome(id, { projection, baseline }, year, text)
  const same = study.comparison
    ? text.t('explore:card.sameAs', { name: baselineName(study, activeAssumptions(state), text) })
    : text.t('explore:card.same')
  const unmoved = outcome.same ? same : text.t('explore:change.small')
  const settings = activeSettings(state)
  const note = headlineNote(id, { projection, baseline }, year, text)
  // Beside results that moved, one that did not is small.
  const still = !outcome.moved && Object.keys(settings).length > 0
  return {
    ...outcome,
    change: outcome.moved ? outcome.change : unmoved,
    still,
    note,
    beside: besideHeadline(id, { projection, baseline }, year, text),
    // What is missed all the same without the scenario is no failure of it.
    warns: note?.warns === true && !still,
    // What would help is told below for what the scenario aims at.
    helped: note?.met === false && missesOf(settings, projection, year).some((miss) => missOf(miss) === id),
  }
}

function Card({ id }: { readonly id: Headline }) {
  const text = useText()
  const { label, value, change, direction, still, note, beside, warns, helped } = useDerived(cardOf, id, text)
  return (
    <li className="sheet card" data-headline={id} data-still={still || undefined}>
      <div className="card-head">
        <h2 id={`card-${id}`}>{label}</h2>
        {!isEmbedded && (
          <Opener
            opens="dialog"
            className="help-mark card-help"
            aria-label={text.t('explore:lever.help', { lever: label })}
            ahead={CardHelp.ahead}
            content={(opened) => <CardHelp id={id} label={label} opened={opened} />}
          >
            <Icon name="help" />
          </Opener>
        )}
      </div>
      <p className="card-value" data-direction={change === null ? (direction ?? undefined) : undefined}>
        <span className="card-number">
          <Explained id={id} value={value.number}>
            {value.number}
          </Explained>
        </span>
        {value.spaced && ' '}
        <span className="card-unit">{value.unit}</span>
      </p>
      <p className="card-change" data-direction={change === null ? undefined : (direction ?? undefined)}>
        {change ?? (note?.target === null ? note.words : null)}
      </p>
      <div className="card-words">
        {beside && <p className="card-note">{beside}</p>}
        {note?.target != null && (
          <p className="card-note" data-warns={warns || undefined}>
            {helped ? (
              <Button look="linkish" title={text.t('explore:card.help')} onClick={() => seekMissed(id)}>
                {note.words}
              </Button>
            ) : (
              note.words
            )}
          </p>
        )}
        {note?.target == null ? <CardCause id={id} /> : <CardOdds id={id} />}
      </div>
      <CardRange id={id} unit={value.unit} target={note?.target ?? null} />
    </li>
  )
}

/** The results a scenario is judged by, always in sight; `brief` leaves the room to the screen below. */
export function HeadlineCards({ brief }: { readonly brief: boolean }) {
  const text = useText()
  const { t } = text
  const year = useStore(appStore, (state) => state.year)
  const note = useOtherFigures('difference')
  const ranged = useStore(bandStore, (state) => state.shown)
  return (
    <section className="headlines" data-brief={brief || undefined} aria-label={t('explore:cards.title', { year })}>
      <YearBar>
        <AddToStory />
      </YearBar>
      <ul className="cards">
        {headlines.map((id) => (
          <Card key={id} id={id} />
        ))}
      </ul>
      {ranged && (
        <div className="cards-legend">
          <p>{t('explore:cards.ranges')}</p>
          {note !== null && <p>{note}</p>}
        </div>
      )}
    </section>
  )
}
