import { useStore } from 'zustand'
import { belgium } from '#models/belgium/model'
import type { Lever } from '#models/engine/model'
import { leverRange } from '#models/engine/settings'
import { leverValue, standing } from '#models/narrative/levers'
import { leverLabel } from '#models/narrative/names'
import { useScenario } from '../../frame/useScenario'
import { NumberField } from '../../ui/fields/NumberField'
import { ScrollTable } from '../../ui/tables/ScrollTable'
import { useText } from '../../ui/text'
import { allowLever, boundsOf, goalStore, setBounds } from './draft'

const years = belgium.years.slice(1)

function MoverRow({ lever }: { readonly lever: Lever }) {
  const text = useText()
  const { t, formats } = text
  const { settings, assumptions } = useScenario()
  const own = useStore(goalStore, (state) => state.bounds[lever.id])
  const goalYear = useStore(goalStore, (state) => state.aim.year)
  const label = leverLabel(lever.id, text)
  const { min, max, by } = boundsOf(lever, own ?? {}, goalYear, settings, assumptions)
  const range = leverRange(lever, assumptions)
  const write = (value: number): string => formats.given(value)
  const narrow = (end: 'min' | 'max', value: number): string | null => {
    const fits = value >= range.min && value <= range.max && (end === 'min' ? value <= max : value >= min)
    if (fits) setBounds(lever.id, { [end]: value })
    return fits ? null : t('fields:number.refused', { kept: write(end === 'min' ? min : max) })
  }
  return (
    <tr data-used={own ? true : undefined} data-mover={lever.id}>
      <th scope="row">
        <label>
          <input
            type="checkbox"
            checked={own !== undefined}
            onChange={(event) => allowLever(lever.id, event.target.checked)}
          />
          <span>{label}</span>
        </label>
      </th>
      <td>{leverValue(lever, standing(lever, settings, assumptions), text)}</td>
      {own ? (
        <>
          <td>
            <NumberField
              inStudy={false}
              label={t('goal:lever.min', { lever: label })}
              value={min}
              write={write}
              unit={formats.unit(lever.unit)}
              onChange={(value) => narrow('min', value)}
            />
          </td>
          <td>
            <NumberField
              inStudy={false}
              label={t('goal:lever.max', { lever: label })}
              value={max}
              write={write}
              unit={formats.unit(lever.unit)}
              onChange={(value) => narrow('max', value)}
            />
          </td>
          <td>
            {by !== undefined && (
              <select
                aria-label={t('explore:lever.byLabel', { lever: label })}
                value={by}
                onChange={(event) => setBounds(lever.id, { by: Number(event.target.value) })}
              >
                {years.map((year) => (
                  <option key={year} value={year}>
                    {year}
                  </option>
                ))}
              </select>
            )}
          </td>
        </>
      ) : (
        <td colSpan={3} className="soft">
          {t('goal:lever.range', {
            min: write(range.min),
            max: write(range.max),
          })}
        </td>
      )}
    </tr>
  )
}

/** Which levers may be moved, how far, and by when. */
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
      <tbody>
        {belgium.levers.map((lever) => (
          <MoverRow key={lever.id} lever={lever} />
        ))}
      </tbody>
    </ScrollTable>
  )
}
