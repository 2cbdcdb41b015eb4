import './observed.css'
import { useMemo } from 'react'
import { firstDrawnYear } from '#models/belgium/history/history'
import { observedRows } from '#models/narrative/observedRows'
import { useNoteTexts } from '../../ui/figureTexts'
import { ScrollTable } from '../../ui/tables/ScrollTable'
import { useText } from '../../ui/text'

const columns = ['what', 'year', 'value', 'source', 'drawn'] as const

/** Everything observed before the model begins: what charts draw of it, and why not the rest. */
export function Observed() {
  const text = useText()
  const { t } = text
  const notes = useNoteTexts()
  const rows = useMemo(() => observedRows(notes, text), [notes, text])
  return (
    <div className="sheet observed-table">
      <p className="observed-about">{t('register:history.about', { first: firstDrawnYear })}</p>
      <ScrollTable className="observed-scroll" label={t('register:part.history')}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`register:history.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ history, observation, label, value, source, note, drawn }) => (
            <tr key={`${history.id} ${observation.year}`}>
              <th scope="row">{label}</th>
              <td>{observation.year}</td>
              <td className="observed-number">{value}</td>
              <td>
                {source}
                {note && <span className="soft observed-note">{note}</span>}
              </td>
              <td className="soft">{drawn}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </div>
  )
}
