import { belgium } from '#models/belgium/model'
import type { Compared } from '#models/narrative/compared'
import { figureQuantity } from '#models/narrative/figures'
import { activate } from '../../app/view/activate'
import { Explained } from '../../frame/explained/Explained'
import { useFigureTextsIf } from '../../ui/figureTexts'
import { ChangedMark } from '../../ui/kit/ChangedMark'
import { ScrollTable } from '../../ui/tables/ScrollTable'
import { useText } from '../../ui/text'

/** The figures that some scenario changes; nothing where none does. */
export function DifferingAssumptions({ compared }: { readonly compared: readonly Compared[] }) {
  const text = useText()
  const { t } = text
  const changed = belgium.figures.filter(({ id }) => compared.some(({ assumptions }) => assumptions[id] !== undefined))
  const texts = useFigureTextsIf(changed.length > 0)
  if (changed.length === 0) return null
  return (
    <section className="sheet compare-sheet">
      <h2 id="compare-assumptions">{t('model:changed.differ')}</h2>
      <ScrollTable className="compare-scroll" label={{ id: 'compare-assumptions' }}>
        <thead>
          <tr>
            <th scope="col">{t('model:changed.assumption')}</th>
            {compared.map((each) => (
              <th key={each.id} scope="col">
                {each.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changed.map((figure) => {
            const name = texts?.[figure.id]?.label ?? figure.id
            return (
              <tr key={figure.id}>
                <th scope="row">
                  <Explained id={figure.id}>{name}</Explained>
                </th>
                {compared.map(({ id, scenario, assumptions }) => {
                  const own = assumptions[figure.id]
                  const value = figureQuantity(own ?? figure.value ?? Number.NaN, figure.unit, text)
                  return (
                    <td key={id} className={own === undefined ? 'soft' : ''}>
                      {own !== undefined && <ChangedMark />}{' '}
                      <Explained id={figure.id} value={value} name={name} quiet before={() => scenario && activate(id)}>
                        {value}
                      </Explained>
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </ScrollTable>
    </section>
  )
}
