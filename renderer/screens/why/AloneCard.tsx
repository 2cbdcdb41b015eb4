import { memo } from 'react'
import { useStore } from 'zustand'
import { EXACT_UP_TO } from '#models/analysis/attribution/exactUpTo'
import type { Attributed } from '#models/narrative/attributed'
import { aloneSentences, type LeverAlone, leversAlone } from '#models/narrative/eachAlone'
import { pairSentences } from '#models/narrative/together'
import { appStore } from '../../app/appStore'
import { Explained } from '../../frame/explained/Explained'
import { ExplainedValue } from '../../frame/explained/ExplainedValue'
import { linked, Sentence } from '../../frame/explained/Sentence'
import { RowTable } from '../../ui/tables/RowTable'
import { useText } from '../../ui/text'

interface Props {
  readonly found: Attributed
  readonly subject: string
}

/** What each lever does by itself beside its share, why the two differ, and which levers help or hinder each other. */
export const AloneCard = memo(function AloneCard({ found, subject }: Props) {
  const text = useText()
  const { t } = text
  const year = useStore(appStore, (state) => state.year)
  const pairs = found.pairs ? pairSentences(found.pairs, subject, found.years.indexOf(year), text, linked) : []
  const sentences = aloneSentences(found, subject, year, pairs, text, linked)
  if (sentences.length === 0) return null
  return (
    <section className="sheet alone-card" aria-labelledby="alone-title">
      <h2 id="alone-title">{t('why:alone')}</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>
          <Sentence>{sentence}</Sentence>
        </p>
      ))}
      <RowTable
        look="numbers"
        className="alone-table"
        label={t('why:alone.table')}
        rows={leversAlone(found, subject, year, text)}
        keyOf={({ lever }) => lever}
        columns={[
          {
            id: 'lever',
            heading: t('why:alone.lever'),
            cell: ({ lever, name }) => <Explained id={lever}>{name}</Explained>,
          },
          ...(['alone', 'share', 'onTop'] as const).map((id) => ({
            id,
            heading: t(`why:alone.${id}`),
            cell: (row: LeverAlone) => <ExplainedValue id={subject} value={row[id]} />,
          })),
        ]}
      />
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
