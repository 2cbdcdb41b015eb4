import './sourceList.css'
import './register.css'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { appStore } from '../../app/appStore'
import { resetAssumptions } from '../../app/document/assumptions'
import { activeAssumptions } from '../../app/view/active'
import { useFigureTexts } from '../../ui/figureTexts'
import { Button } from '../../ui/kit/Button'
import { ScrollTable } from '../../ui/tables/ScrollTable'
import { useText } from '../../ui/text'
import { FigureRow } from './FigureRow'
import { type Filters, filtered } from './filters'
import { RegisterFilters } from './RegisterFilters'

const columns = ['figure', 'value', 'range', 'kind', 'origin'] as const

interface Props {
  readonly filters: Filters
  readonly onFilters: (filters: Filters) => void
}

/** The whole register: every figure, its value and range, its kind, and where it comes from. */
export function Register({ filters, onFilters }: Props) {
  const text = useText()
  const { t } = text
  const figures = useFigureTexts()
  const assumptions = useStore(appStore, activeAssumptions)
  const changed = Object.keys(assumptions).length
  const shown = useMemo(() => filtered(filters, assumptions, text, figures), [filters, assumptions, text, figures])
  return (
    <div className="sheet source-list register">
      <RegisterFilters filters={filters} onFilters={onFilters} shown={shown.length} />
      {changed > 0 && (
        <p className="register-changed">
          <Button look="linkish" onClick={() => resetAssumptions()}>
            {t('register:edit.resetAll', { count: changed })}
          </Button>
        </p>
      )}
      {shown.length === 0 ? (
        <p className="register-none">{t('register:filter.none')}</p>
      ) : (
        <ScrollTable
          look="list"
          label={t('register:part.register')}
          headings={columns.map((id) => ({ id, heading: t(`register:column.${id}`) }))}
        >
          <tbody>
            {shown.map((figure) => (
              <FigureRow key={figure.id} figure={figure} />
            ))}
          </tbody>
        </ScrollTable>
      )}
    </div>
  )
}
