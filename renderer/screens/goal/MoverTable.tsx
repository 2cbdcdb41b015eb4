import { useStore } from 'zustand'
import { belgium } from '#models/belgium/model'
import { natureKind, natureKinds } from '#models/narrative/leverNature'
import { goalStore } from '../../app/view/goalDraft'
import { ScrollTable } from '../../ui/tables/ScrollTable'
import { useText } from '../../ui/text'
import { MoverRow } from './MoverRow'

const sections = natureKinds.map((kind) => ({
  kind,
  levers: belgium.levers.filter(({ nature }) => natureKind(nature) === kind),
}))

/** Which levers may be moved, how far, and by when: what money pays for first, what nobody decides last. */
export function MoverTable() {
  const { t } = useText()
  const used = useStore(goalStore, (state) => Object.keys(state.bounds).length)
  return (
    <ScrollTable
      look="numbers"
      className="movers"
      label={t('goal:levers', { count: used })}
      headings={[
        { id: 'lever', heading: t('goal:levers', { count: used }) },
        ...(['now', 'from', 'to', 'by'] as const).map((id) => ({ id, heading: t(`goal:lever.${id}`) })),
      ]}
    >
      {sections.map(({ kind, levers }) => (
        <tbody key={kind}>
          <tr className="mover-section">
            <th scope="rowgroup" colSpan={5}>
              {t(`goal:section.${kind}`)}
            </th>
          </tr>
          {levers.map((lever) => (
            <MoverRow key={lever.id} lever={lever} />
          ))}
        </tbody>
      ))}
    </ScrollTable>
  )
}
