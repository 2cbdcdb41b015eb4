import { memo } from 'react'
import { belgium } from '#models/belgium/model'
import { baseValue } from '#models/engine/parameters'
import type { Compared } from '#models/narrative/compared'
import { leverValue } from '#models/narrative/levers'
import { leverLabel } from '#models/narrative/names'
import { Explained } from '../../frame/explained/Explained'
import { ScrollTable } from '../../ui/tables/ScrollTable'
import { useText } from '../../ui/text'
import { ComparedValue } from './ComparedValue'

/** Levers that are not the same in every scenario. */
function differing(compared: readonly Compared[]) {
  return belgium.levers.filter(({ id }) => {
    const written = compared.map(({ scenario }) => JSON.stringify(scenario?.levers[id] ?? null))
    return new Set(written).size > 1
  })
}

/** What the scenarios do that others do not. */
export const DifferingLevers = memo(function DifferingLevers({ compared }: { readonly compared: readonly Compared[] }) {
  const text = useText()
  const { t } = text
  const levers = differing(compared)
  return (
    <section className="sheet compare-sheet">
      <h2 id="compare-levers">{t('files:compare.levers')}</h2>
      {levers.length === 0 ? (
        <p>{t('files:compare.none')}</p>
      ) : (
        <ScrollTable className="compare-scroll" label={{ id: 'compare-levers' }}>
          <thead>
            <tr>
              <th scope="col">{t('files:compare.lever')}</th>
              {compared.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {levers.map((lever) => (
              <tr key={lever.id}>
                <th scope="row">
                  <Explained id={lever.id}>{leverLabel(lever.id, text)}</Explained>
                </th>
                {compared.map((each) => {
                  const { id, scenario } = each
                  const set = scenario?.levers[lever.id]
                  const value = leverValue(lever, set?.value ?? baseValue(lever, scenario?.assumptions ?? {}), text)
                  return (
                    <td key={id} className={set ? '' : 'soft'}>
                      <ComparedValue compared={each} id={lever.id} value={value} />
                      {set?.by !== undefined && <span className="soft">{t('explore:lever.by', { year: set.by })}</span>}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </section>
  )
})
