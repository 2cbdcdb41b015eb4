import type { ReactNode } from 'react'
import { changeInWords } from '#models/narrative/workbookChange'
import { describeMerge } from '#shared/study/describeMerge'
import type { Question } from '../../app/files/questions'
import { useFigureTexts } from '../../ui/figureTexts'
import { RowTable } from '../../ui/tables/RowTable'
import { useText } from '../../ui/text'
import { CarriedList } from './CarriedList'
import { ShortList } from './ShortList'

type Of<Kind extends Question['kind']> = Extract<Question, { readonly kind: Kind }>

function Carried({ carried }: { readonly carried: Of<'workbook'>['carried'] }): ReactNode {
  const { t } = useText()
  if (!carried || carried.told.length === 0) return null
  return (
    <div className="details-list">
      <p>{t('incoming:carried', { count: carried.told.length, from: carried.from })}</p>
      <CarriedList told={carried.told} />
    </div>
  )
}

/** Every difference between a workbook and the scenario it is held against, with its cell. */
export function WorkbookChanges({ changes, scenario, inputs, carried }: Of<'workbook'>) {
  const text = useText()
  const { t } = text
  const figures = useFigureTexts()
  const rows = changes.map((each) => changeInWords(each, scenario.assumptions, inputs.assumptions, figures, text))
  return (
    <>
      <RowTable
        label={t('incoming:changes')}
        look="beside"
        className="incoming-changes"
        rows={rows}
        keyOf={({ cell, what }) => `${cell} ${what}`}
        columns={[
          { id: 'what', heading: t('incoming:what'), cell: ({ what }) => what },
          { id: 'before', heading: t('incoming:before'), cell: ({ before }) => before },
          { id: 'after', heading: t('incoming:after'), cell: ({ after }) => after },
          { id: 'cell', heading: t('incoming:cell'), cell: ({ cell }) => cell },
        ]}
      />
      <Carried carried={carried} />
    </>
  )
}

/** What becomes of a study that is added to the one that is open. */
export function AddedStudy({ notes, carried }: Of<'add-or-open'>) {
  const { t } = useText()
  return (
    <>
      {notes.length > 0 && (
        <div className="details-list">
          <p>{t('incoming:notes')}</p>
          <ShortList sentences={notes.map((note) => describeMerge(note, t))} />
        </div>
      )}
      <Carried carried={carried} />
    </>
  )
}
