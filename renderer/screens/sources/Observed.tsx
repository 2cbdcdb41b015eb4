import './sourceList.css'
import { useMemo } from 'react'
import { firstDrawnYear } from '#models/belgium/history/history'
import { observedRows } from '#models/narrative/observedRows'
import { useNoteTexts } from '../../ui/figureTexts'
import { RowTable } from '../../ui/tables/RowTable'
import { useText } from '../../ui/text'

/** Everything observed before the model begins: what charts draw of it, and why not the rest. */
export function Observed() {
  const text = useText()
  const { t } = text
  const notes = useNoteTexts()
  const rows = useMemo(() => observedRows(notes, text), [notes, text])
  return (
    <div className="sheet source-list">
      <p className="source-about">{t('register:history.about', { first: firstDrawnYear })}</p>
      <RowTable
        look="list"
        label={t('register:part.history')}
        rows={rows}
        keyOf={({ history, observation }) => `${history.id} ${observation.year}`}
        columns={[
          { id: 'what', heading: t('register:history.column.what'), cell: ({ label }) => label },
          { id: 'year', heading: t('register:history.column.year'), cell: ({ observation }) => observation.year },
          {
            id: 'value',
            heading: t('register:history.column.value'),
            cell: ({ value }) => <span className="number">{value}</span>,
          },
          {
            id: 'source',
            heading: t('register:history.column.source'),
            cell: ({ source, note }) => (
              <>
                {source}
                {note && <span className="soft besides">{note}</span>}
              </>
            ),
          },
          { id: 'drawn', heading: t('register:history.column.drawn'), cell: ({ drawn }) => drawn, soft: () => true },
        ]}
      />
    </div>
  )
}
