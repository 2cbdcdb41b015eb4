import './seriesPicker.css'
import { useState } from 'react'
import { headlines } from '#models/belgium/headlines'
import { sectors } from '#models/belgium/sectors'
import { MOST_SERIES } from '#models/narrative/chartData'
import { drawnAlike } from '#models/narrative/drawnAlike'
import { labelOf, variableOf } from '#models/narrative/names'
import { plainLetters } from '#models/narrative/plainLetters'
import { OpenedDialog } from '../../ui/kit/OpenedDialog'
import type { Opened } from '../../ui/kit/opened'
import { PressButton } from '../../ui/kit/PressButton'
import { useText } from '../../ui/text'

interface Props {
  readonly series: readonly string[]
  readonly onChange: (series: readonly string[]) => void
  readonly opened: Opened
}

/** Adds or takes away a series; one in another unit starts the chart afresh. */
function toggled(series: readonly string[], id: string): readonly string[] {
  if (series.includes(id)) return series.length > 1 ? series.filter((each) => each !== id) : series
  if (!series.every((each) => drawnAlike(each, id))) return [id]
  return series.length < MOST_SERIES ? [...series, id] : series
}

/** Every series of the model, the headline results first, then by sector, to choose what a chart draws. */
export function SeriesPicker({ series, onChange, opened }: Props) {
  const text = useText()
  const { t } = text
  const [query, setQuery] = useState('')
  const matches = (id: string): boolean =>
    plainLetters(`${labelOf(id, text)} ${id}`).includes(plainLetters(query.trim()))
  const first: readonly string[] = headlines
  const groups = [
    { id: 'headlines', name: t('uncertainty:subject.headlines'), ids: first },
    ...sectors.map(({ id, variables }) => ({
      id,
      name: t(`explore:sector.${id as 'research'}`),
      ids: variables.map((variable) => variable.id).filter((each) => !first.includes(each)),
    })),
  ]
  const shown = groups
    .map(({ ids, ...group }) => ({ ...group, ids: ids.filter(matches) }))
    .filter(({ ids }) => ids.length > 0)
  return (
    <OpenedDialog opened={opened} name={t('explore:chart.choose')} placement="bottom end" className="picker-dialog">
      <div className="picker-head">
        <input
          type="search"
          aria-label={t('explore:chart.search')}
          placeholder={t('explore:chart.search')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <PressButton look="linkish" onPress={opened.close}>
          {t('explore:chart.done')}
        </PressButton>
      </div>
      <p className="soft picker-note">{t('explore:chart.full', { count: MOST_SERIES })}</p>
      <div className="picker-list">
        {shown.length === 0 && <p className="soft">{t('explore:chart.none')}</p>}
        {shown.map(({ id, name, ids }) => (
          <fieldset key={id}>
            <legend>{name}</legend>
            {ids.map((each) => (
              <label key={each} className="picker-choice">
                <input
                  type="checkbox"
                  checked={series.includes(each)}
                  onChange={() => onChange(toggled(series, each))}
                />
                <span>{labelOf(each, text)}</span>
                <span className="soft">{text.formats.unit(variableOf(each).unit)}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </OpenedDialog>
  )
}
