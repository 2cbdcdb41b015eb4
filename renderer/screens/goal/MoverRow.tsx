import { useStore } from 'zustand'
import { holdsCut, sparesCut } from '#models/analysis/goal/moverRange'
import { belgium } from '#models/belgium/model'
import type { Lever } from '#models/engine/model'
import { leverRange } from '#models/engine/settings'
import { leverValue, standing } from '#models/narrative/levers'
import { moverSentences } from '#models/narrative/moverSentences'
import { leverLabel } from '#models/narrative/names'
import { allowCut, allowLever, boundsOf, goalStore, setBounds } from '../../app/view/goalDraft'
import { useScenario } from '../../frame/useScenario'
import { NumberField } from '../../ui/fields/NumberField'
import { Select } from '../../ui/fields/Select'
import { NatureMark } from '../../ui/kit/NatureMark'
import { useText } from '../../ui/text'

const years = belgium.years.slice(1)

/** Lets a policy be cut, where a search would not by itself. */
function CutChoice({ lever, cut }: { readonly lever: Lever; readonly cut: boolean }) {
  const text = useText()
  const { t } = text
  const { settings, assumptions } = useScenario()
  if (!sparesCut(lever, settings, assumptions)) return null
  return (
    <label className="mover-cut">
      <input
        type="checkbox"
        checked={cut}
        onChange={(event) => allowCut(lever, event.target.checked, assumptions)}
        aria-label={t('goal:lever.cutOf', { lever: leverLabel(lever.id, text) })}
      />
      <span>{t('goal:lever.cut')}</span>
    </label>
  )
}

/** A lever that may be used, how far and by when; what that means under it once it is. */
export function MoverRow({ lever }: { readonly lever: Lever }) {
  const text = useText()
  const { t, formats } = text
  const { settings, assumptions } = useScenario()
  const own = useStore(goalStore, (state) => state.bounds[lever.id])
  const goalYear = useStore(goalStore, (state) => state.aim.year)
  const label = leverLabel(lever.id, text)
  const { min, max, by } = boundsOf(lever, own ?? {}, goalYear, settings, assumptions)
  const sentences = own ? moverSentences(lever, { min, max }, assumptions, text) : []
  const range = leverRange(lever, assumptions)
  const write = (value: number): string => formats.given(value)
  const narrow = (end: 'min' | 'max', value: number): string | null => {
    const fits = value >= range.min && value <= range.max && (end === 'min' ? value <= max : value >= min)
    if (fits) setBounds(lever.id, { [end]: value })
    return fits ? null : t('goal:refused', { kept: write(end === 'min' ? min : max) })
  }
  return (
    <>
      <tr data-used={own ? true : undefined} data-mover={lever.id}>
        <th scope="row">
          <label>
            <input
              type="checkbox"
              checked={own !== undefined}
              onChange={(event) => allowLever(lever.id, event.target.checked)}
            />
            <span>
              <NatureMark nature={lever.nature} /> {label}
            </span>
          </label>
          {own && <CutChoice lever={lever} cut={holdsCut(lever, { min, max }, assumptions)} />}
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
                units={formats.unitForms(lever.unit)}
                onChange={(value) => narrow('min', value)}
              />
            </td>
            <td>
              <NumberField
                inStudy={false}
                label={t('goal:lever.max', { lever: label })}
                value={max}
                write={write}
                units={formats.unitForms(lever.unit)}
                onChange={(value) => narrow('max', value)}
              />
            </td>
            <td>
              {by !== undefined && (
                <Select
                  label={t('explore:lever.byLabel', { lever: label })}
                  value={by}
                  options={years.map((year) => ({ value: year, name: `${year}` }))}
                  onChoose={(year) => setBounds(lever.id, { by: year })}
                />
              )}
            </td>
          </>
        ) : (
          <td colSpan={3} className="soft">
            {t('goal:lever.range', { min: write(min), max: write(max) })}
          </td>
        )}
      </tr>
      {sentences.length > 0 && (
        <tr className="mover-note">
          <td colSpan={5}>
            {sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </td>
        </tr>
      )}
    </>
  )
}
