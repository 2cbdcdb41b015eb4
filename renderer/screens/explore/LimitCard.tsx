import './limitCard.css'
import { roles } from '#models/belgium/roles'
import { type AnyLimit, limitSpans, researchersLacking, researchersLeft, researchSpans } from '#models/narrative/limits'
import type { AppState } from '../../app/appStore'
import { Explained } from '../../frame/explained/Explained'
import { linked, Sentence } from '../../frame/explained/Sentence'
import { SoughtHeading } from '../../frame/SoughtHeading'
import { useDerived } from '../../frame/useDerived'
import { useText } from '../../ui/text'

interface Span {
  readonly limit: AnyLimit
  readonly first: number
  readonly last: number
}

interface CardProps {
  /** the series that the title is explained by */
  readonly about: string
  readonly title: string
  readonly spans: readonly Span[]
  /** what it comes to in the year shown */
  readonly sentence: string
}

/** A strip of years with what limits growth in each, and how much that is in the year shown. */
function Strip({ about, title, spans, sentence }: CardProps) {
  const { t } = useText()
  return (
    <section className="sheet limit-card" aria-labelledby="limit-title">
      <SoughtHeading sought="limits" id="limit-title">
        <Explained id={about}>{title}</Explained>
      </SoughtHeading>
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
        <Sentence>{sentence}</Sentence>
      </p>
    </section>
  )
}

const defenceNow = ({ projection, year }: AppState) => ({
  spans: limitSpans(projection),
  lost: projection.at(roles.ordersElsewhere, year),
  backlog: projection.at(roles.ordersWaiting, year),
  year,
})

/** What limits defence output, year by year: orders, or people or plants. */
export function DefenceLimits() {
  const { t, formats } = useText()
  const { spans, lost, backlog, year } = useDerived(defenceNow)
  const waiting = linked(roles.ordersWaiting, formats.text(backlog, 'M€'))
  const elsewhere = linked(roles.ordersElsewhere, formats.text(lost, 'M€/yr'))
  const sentences = [
    ...(backlog >= 1 ? [t('explore:limit.backlog', { year, value: waiting })] : []),
    ...(lost >= 1 ? [t('explore:limit.lost', { year, value: elsewhere })] : []),
  ]
  return (
    <Strip
      about={roles.defenceLimit}
      title={t('explore:limit.title')}
      spans={spans}
      sentence={sentences.join(' ') || t('explore:limit.none', { year })}
    />
  )
}

const researchNow = ({ projection, year }: AppState) => ({
  spans: researchSpans(projection),
  lacking: researchersLacking(projection, year),
  left: researchersLeft(projection, year),
  year,
})

/** What limits research, year by year: money or researchers. */
export function ResearchLimits() {
  const { t, formats } = useText()
  const { spans, lacking, left, year } = useDerived(researchNow)
  const told = (people: number) => linked(roles.researchersNeeded, formats.roundedText(people, 'FTE'))
  return (
    <Strip
      about={roles.researchersNeeded}
      title={t('explore:limit.research')}
      spans={spans}
      sentence={
        lacking > 0
          ? t(left < lacking ? 'explore:limit.lacking' : 'explore:limit.lackingHiring', {
              year,
              value: told(lacking),
              left: told(left),
            })
          : t('explore:limit.enough', { year })
      }
    />
  )
}
