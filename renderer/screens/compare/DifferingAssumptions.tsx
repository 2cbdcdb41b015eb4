import { belgium } from '#models/belgium/model'
import type { Figure } from '#models/engine/model'
import type { Compared } from '#models/narrative/compared'
import { figureQuantity } from '#models/narrative/figures'
import { Explained } from '../../frame/explained/Explained'
import { useFigureTextsIf } from '../../ui/figureTexts'
import { ChangedMark } from '../../ui/kit/ChangedMark'
import { RowTable } from '../../ui/tables/RowTable'
import { useText } from '../../ui/text'
import { ComparedValue } from './ComparedValue'

/** The figures that some scenario changes; nothing where none does. */
export function DifferingAssumptions({ compared }: { readonly compared: readonly Compared[] }) {
  const text = useText()
  const { t } = text
  const changed = belgium.figures.filter(({ id }) => compared.some(({ assumptions }) => assumptions[id] !== undefined))
  const texts = useFigureTextsIf(changed.length > 0)
  if (changed.length === 0) return null
  const nameOf = ({ id }: Figure): string => texts?.[id]?.label ?? id
  return (
    <section className="sheet compare-sheet">
      <h2 id="compare-assumptions">{t('compare:assumptions')}</h2>
      <RowTable
        look="beside"
        label={{ id: 'compare-assumptions' }}
        rows={changed}
        keyOf={({ id }) => id}
        columns={[
          {
            id: '',
            heading: t('compare:assumption'),
            cell: (figure) => <Explained id={figure.id}>{nameOf(figure)}</Explained>,
          },
          ...compared.map((each) => ({
            id: each.id,
            heading: each.name,
            soft: ({ id }: Figure) => each.assumptions[id] === undefined,
            cell: (figure: Figure) => {
              const own = each.assumptions[figure.id]
              const value = figureQuantity(own ?? figure.value ?? Number.NaN, figure.unit, text)
              return (
                <>
                  {own !== undefined && <ChangedMark />}{' '}
                  <ComparedValue compared={each} id={figure.id} value={value} name={nameOf(figure)} />
                </>
              )
            },
          })),
        ]}
      />
    </section>
  )
}
