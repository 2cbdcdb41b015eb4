import { useStore } from 'zustand'
import { EXACT_UP_TO } from '#models/analysis/attribution/attribute'
import { pairSentences } from '#models/narrative/together'
import { appStore } from '../../app/appStore'
import type { AttributionAnswer } from '../../app/jobs/requests'
import { linked, Sentence } from '../../frame/explained/Sentence'
import { useText } from '../../ui/text'

interface Props {
  readonly found: AttributionAnswer
  readonly subject: string
  readonly asked: boolean
  readonly onAsk: () => void
}

/** Which levers help or hinder each other: told when asked for. */
export function PairsCard({ found, subject, asked, onAsk }: Props) {
  const text = useText()
  const { t } = text
  const year = useStore(appStore, (state) => state.year)
  const pairs = found.pairs ? pairSentences(found.pairs, subject, found.years.indexOf(year), text, linked) : []
  const few = found.levers.length < 2
  const many = found.levers.length > EXACT_UP_TO
  return (
    <section className="sheet pairs-card" aria-labelledby="pairs-title">
      <h2 id="pairs-title">{t('why:pairs')}</h2>
      {few && <p className="soft">{t('why:pairs.few')}</p>}
      {many && <p className="soft">{t('why:pairs.many', { count: EXACT_UP_TO })}</p>}
      {!few && !many && !asked && (
        <p>
          {t('why:pairs.what')}{' '}
          <button type="button" className="linkish" onClick={onAsk}>
            {t('why:pairs.ask')}
          </button>
        </p>
      )}
      {found.pairs && !few && pairs.length === 0 && <p>{t('why:pairs.none', { year })}</p>}
      {pairs.length > 0 && (
        <ul className="pairs">
          {pairs.map(({ id, value, sentence }) => (
            <li key={id} data-sign={value > 0 ? 'more' : 'less'}>
              <Sentence>{sentence}</Sentence>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
