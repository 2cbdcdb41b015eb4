import './notes.css'
import { disagreementsOf } from '#models/belgium/disagreements'
import { belgium } from '#models/belgium/model'
import { referenceOf } from '#models/belgium/projections'
import { warningsOf } from '#models/belgium/warnings/warnings'
import type { Thing } from '#models/engine/model'
import { restsOn } from '#models/engine/uses'
import { figureQuantity, figureText } from '#models/narrative/figures'
import { figureOf } from '#models/narrative/notes'
import type { AppState } from '../../app/appStore'
import { activeAssumptions } from '../../app/view/active'
import { ThingLink } from '../../frame/explained/ThingLink'
import { Disagreement } from '../../frame/figures/Disagreement'
import { WarningSentences } from '../../frame/levers/WarningSentences'
import { useDerived } from '../../frame/useDerived'
import { useText } from '../../ui/text'

function changedBehind(state: AppState, thing: Thing): readonly (readonly [id: string, value: number])[] {
  const behind = new Set([...restsOn(belgium, thing), thing].map(({ id }) => id))
  return Object.entries(activeAssumptions(state)).filter(([id]) => behind.has(id))
}

/** The changed assumptions something rests on, what they were and what they are. */
function Changed({ thing }: { readonly thing: Thing }) {
  const text = useText()
  const { t } = text
  const changed = useDerived(changedBehind, thing)
  // A figure's own change is told where it is made.
  if (changed.length === 0 || thing.type === 'figure') return null
  return (
    <div className="note note-changed">
      <h4>{t('model:changed.title', { count: changed.length })}</h4>
      <ul>
        {changed.map(([id, value]) => {
          const figure = figureOf(id)
          return (
            <li key={id}>
              <ThingLink thing={figure} /> {figureQuantity(value, figure.unit, text)}{' '}
              <span className="soft">{t('register:edit.was', { value: figureText(figure, text) })}</span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** The warnings beside something, as far as they hold for the scenario shown. */
const warningsOfRun = (state: AppState, { id }: Thing) =>
  warningsOf(id, { scenario: state.projection, reference: referenceOf(activeAssumptions(state)) })

/** What has to be kept in mind of something: what was changed behind it, warnings, disagreements. */
export function Notes({ thing }: { readonly thing: Thing }) {
  const text = useText()
  const warnings = useDerived(warningsOfRun, thing)
  const disagreements = disagreementsOf(thing.id)
  return (
    <>
      <Changed thing={thing} />
      {warnings.length > 0 && (
        <aside className="note" aria-label={text.t('model:notes.title')}>
          <WarningSentences warnings={warnings} />
        </aside>
      )}
      {disagreements.map((each) => (
        <Disagreement key={each.id} disagreement={each} level="h3" />
      ))}
    </>
  )
}
