import './sourceList.css'
import './validation.css'
import { useMemo } from 'react'
import { comparedRunName, type ValidationRow, validationRows, validationSummary } from '#models/narrative/validation'
import { openMade } from '../../app/files/open'
import { chooseScreen } from '../../app/view/choices'
import { ThingLink } from '../../frame/explained/ThingLink'
import { useFigureTexts, useNoteTexts } from '../../ui/figureTexts'
import { Button } from '../../ui/kit/Button'
import { ScrollTable } from '../../ui/tables/ScrollTable'
import { useText } from '../../ui/text'
import { useAtHand } from './useAtHand'

const columns = ['what', 'published', 'now', 'verdict', 'runs'] as const

/** One published result beside what the model gives, with what leads to the runs behind it. */
function Row({ row }: { readonly row: ValidationRow }) {
  const text = useText()
  const { t } = text
  const figures = useFigureTexts()
  const { result, what, source, how, why, published, now, verdict } = row
  const openRuns = () =>
    openMade(
      async () => (await import('#models/narrative/comparedStudy')).comparedStudy(row, figures, text),
      () => chooseScreen('explore'),
    )
  return (
    <tr>
      <th scope="row">
        {what}
        <span className="soft besides">{source}</span>
      </th>
      <td className="number">{published}</td>
      <td className="number">
        <strong>{now}</strong>
      </td>
      <td>
        <span className="verdict" data-verdict={verdict}>
          {t(`register:verdict.${verdict}`)}
        </span>
        {why && <span className="besides">{why}</span>}
      </td>
      <td>
        <Button look="linkish" aria-label={t('register:validation.open', { what })} onClick={openRuns}>
          {result.runs.map((run) => comparedRunName(run, figures, text)).join(' / ')}
        </Button>
        <span className="soft besides">{how}</span>
        {result.figures.map((figure) => (
          <span key={figure.id} className="besides">
            <ThingLink thing={figure} />
          </span>
        ))}
      </td>
    </tr>
  )
}

/** What others published against what the model gives now, failures as plainly as the rest. */
export function Validation() {
  const text = useText()
  const { t } = text
  const notes = useNoteTexts()
  const rows = useMemo(() => validationRows(notes, text), [notes, text])
  const { settings } = useAtHand()
  // Of runs that set a lever which the open scenario sets.
  const isNear = ({ result }: ValidationRow): boolean =>
    result.runs.some((run) => Object.keys(run.settings).some((lever) => settings[lever] !== undefined))
  const free = rows.filter(({ result }) => !result.fitted)
  const near = free.filter(isNear)
  const others = free.filter((row) => !near.includes(row))
  const parts = [
    { heading: 'register:validation.near', rows: near },
    { heading: near.length > 0 ? 'register:validation.others' : 'register:validation.free', rows: others },
    { heading: 'register:validation.fitted', rows: rows.filter(({ result }) => result.fitted) },
  ] as const
  return (
    <div className="sheet source-list validation">
      <div className="source-about">
        <h3>{t('register:validation.title')}</h3>
        <p>{validationSummary(rows, text)}</p>
        <p className="soft">{t('register:validation.about')}</p>
      </div>
      <ScrollTable
        look="list"
        label={t('register:part.validation')}
        headings={columns.map((id) => ({ id, heading: t(`register:validation.column.${id}`) }))}
      >
        {parts
          .filter((part) => part.rows.length > 0)
          .map((part) => (
            <tbody key={part.heading}>
              <tr>
                <th scope="rowgroup" colSpan={columns.length} className="validation-part">
                  {t(part.heading)}
                </th>
              </tr>
              {part.rows.map((row) => (
                <Row key={row.result.id} row={row} />
              ))}
            </tbody>
          ))}
      </ScrollTable>
    </div>
  )
}
