import { memo } from 'react'
import { useStore } from 'zustand'
import { EXACT_UP_TO } from '#models/analysis/attribution/exactUpTo'
import { aloneSentences, leversAlone } from '#models/narrative/eachAlone'
import { pairSentences } from '#models/narrative/together'
import { appStore } from '../../app/appStore'
import type { AttributionAnswer } from '../../app/jobs/requests'
import { Explained } from '../../frame/explained/Explained'
import { linked, Sentence } from '../../frame/explained/Sentence'
import { ScrollTable } from '../../ui/tables/ScrollTable'
import { useText } from '../../ui/text'

interface Props {
  readonly found: AttributionAnswer
  readonly subject: string
}

/** What each lever does by itself beside its share, why the two differ, and which levers help or hinder each other. */
export const AloneCard = memo(function AloneCard({ found, subject }: Props) {
  const text = useText()
  const { t } = text
  const year = useStore(appStore, (state) => state.year)
  const pairs = found.pairs ? pairSentences(found.pairs, subject, found.years.indexOf(year), text, linked) : []
  const number = (value: string) => (
    <Explained id={subject} value={value} quiet>
      {value}
    </Explained>
  )
  return (
    <section className="sheet alone-card" aria-labelledby="alone-title">
      <h2 id="alone-title">{t('why:alone')}</h2>
      {aloneSentences(found, subject, year, pairs, text, linked).map((sentence) => (
        <p key={sentence}>
          <Sentence>{sentence}</Sentence>
        </p>
      ))}
      <ScrollTable className="alone-scroll" label={t('why:alone.table')}>
        <thead>
          <tr>
            <th scope="col">{t('why:alone.lever')}</th>
            <th scope="col">{t('why:alone.alone')}</th>
            <th scope="col">{t('why:alone.share')}</th>
            <th scope="col">{t('why:alone.onTop')}</th>
          </tr>
        </thead>
        <tbody>
          {leversAlone(found, subject, year, text).map((each) => (
            <tr key={each.lever} data-alone={each.lever}>
              <th scope="row">
                <Explained id={each.lever}>{each.name}</Explained>
              </th>
              <td>{number(each.alone)}</td>
              <td>{number(each.share)}</td>
              <td>{number(each.onTop)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className="soft">{t('why:alone.what')}</p>
      {!found.pairs && <p className="soft">{t('why:pairs.many', { count: EXACT_UP_TO })}</p>}
      {pairs.length > 1 && (
        <>
          <h3>{t('why:pairs')}</h3>
          <ul className="pairs">
            {pairs.map(({ id, value, sentence }) => (
              <li key={id} data-sign={value > 0 ? 'more' : 'less'}>
                <Sentence>{sentence}</Sentence>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
})
