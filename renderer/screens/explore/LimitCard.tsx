import './limitCard.css'
import { roles } from '#models/belgium/roles'
import { limitSpans } from '#models/narrative/limits'
import type { AppState } from '../../app/appStore'
import { Explained } from '../../frame/explained/Explained'
import { linked, Sentence } from '../../frame/explained/Sentence'
import { useDerived } from '../../frame/useDerived'
import { useText } from '../../ui/text'

const limitsNow = ({ projection, year }: AppState) => ({
  spans: limitSpans(projection),
  lost: projection.at(roles.ordersElsewhere, year),
  backlog: projection.at(roles.ordersWaiting, year),
  year,
})

/** What limits defence output, year by year: orders, plants or people. */
export function LimitCard() {
  const { t, formats } = useText()
  const { spans, lost, backlog, year } = useDerived(limitsNow)
  const waiting = linked(roles.ordersWaiting, formats.text(backlog, 'M€'))
  const elsewhere = linked(roles.ordersElsewhere, formats.text(lost, 'M€/yr'))
  return (
    <section className="sheet limit-card" aria-labelledby="limit-title">
      <h2 id="limit-title">
        <Explained id={roles.defenceLimit}>{t('explore:limit.title')}</Explained>
      </h2>
      <div className="limit-strip" aria-hidden>
        {spans.map(({ limit, first, last }) => (
          <span key={first} data-limit={limit} style={{ flexGrow: last - first + 1 }} />
        ))}
      </div>
      <ul className="limit-list">
        {spans.map(({ limit, first, last }) => (
          <li key={first}>
            <strong data-limit={limit}>{t(`explore:limit.${limit}`)}</strong>{' '}
            {first === last ? first : `${first}–${last}`}
          </li>
        ))}
      </ul>
      <p className="soft">
        <Sentence>
          {[
            ...(backlog >= 1 ? [t('explore:limit.backlog', { year, value: waiting })] : []),
            ...(lost >= 1 ? [t('explore:limit.lost', { year, value: elsewhere })] : []),
          ].join(' ') || t('explore:limit.none', { year })}
        </Sentence>
      </p>
    </section>
  )
}
