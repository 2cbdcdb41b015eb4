import { useStore } from 'zustand'
import { belgium } from '#models/belgium/model'
import { natureKind, natureKinds } from '#models/narrative/leverNature'
import { ScrollTable } from '../../ui/tables/ScrollTable'
import { useText } from '../../ui/text'
import { goalStore } from './draft'
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
    <ScrollTable className="movers" label={t('goal:levers', { count: used })}>
      <thead>
        <tr>
          <th scope="col">{t('goal:levers', { count: used })}</th>
          <th scope="col">{t('goal:lever.now')}</th>
          <th scope="col">{t('goal:lever.from')}</th>
          <th scope="col">{t('goal:lever.to')}</th>
          <th scope="col">{t('goal:lever.by')}</th>
        </tr>
      </thead>
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
