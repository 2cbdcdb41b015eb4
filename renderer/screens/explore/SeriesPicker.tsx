import './seriesPicker.css'
import { useState } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { sectors } from '#models/belgium/sectors'
import { MOST_SERIES } from '#models/narrative/chartData'
import { labelOf, variableOf } from '#models/narrative/names'
import { plainLetters } from '#models/narrative/plainLetters'
import { dimensionOf, sameDimension } from '#shared/units/unit'
import { Icon } from '../../ui/kit/Icon'
import { useText } from '../../ui/text'

interface Props {
  readonly series: readonly string[]
  readonly onChange: (series: readonly string[]) => void
}

/** Adds or takes away a series; one in another unit starts the chart afresh. */
function toggled(series: readonly string[], id: string): readonly string[] {
  if (series.includes(id)) return series.length > 1 ? series.filter((each) => each !== id) : series
  const { unit } = variableOf(id)
  const fits = series.every((each) => {
    const other = variableOf(each).unit
    return sameDimension(dimensionOf(other), dimensionOf(unit)) && other.includes('%') === unit.includes('%')
  })
  if (!fits) return [id]
  return series.length < MOST_SERIES ? [...series, id] : series
}

/** Every series of the model, by sector, to choose what a chart draws. */
export function SeriesPicker({ series, onChange }: Props) {
  const text = useText()
  const { t } = text
  const [query, setQuery] = useState('')
  const matches = (id: string): boolean =>
    plainLetters(`${labelOf(id, text)} ${id}`).includes(plainLetters(query.trim()))
  const shown = sectors
    .map(({ id, variables }) => ({ id, ids: variables.map((variable) => variable.id).filter(matches) }))
    .filter(({ ids }) => ids.length > 0)
  return (
    <DialogTrigger onOpenChange={() => setQuery('')}>
      <Button className="card-action" aria-label={t('explore:chart.choose')}>
        {t('explore:chart.pick')} <Icon name="down" />
      </Button>
      <Popover className="popover picker" placement="bottom end">
        <Dialog aria-label={t('explore:chart.choose')} className="picker-dialog">
          {({ close }) => (
            <>
              <div className="picker-head">
                <input
                  type="search"
                  aria-label={t('explore:chart.search')}
                  placeholder={t('explore:chart.search')}
                  value={query}
                  onChange={(event) => setQuery(event.target.value)}
                />
                <Button className="linkish" onPress={close}>
                  {t('explore:chart.done')}
                </Button>
              </div>
              <p className="soft picker-note">{t('explore:chart.full', { count: MOST_SERIES })}</p>
              <div className="picker-list">
                {shown.length === 0 && <p className="soft">{t('explore:chart.none')}</p>}
                {shown.map(({ id, ids }) => (
                  <fieldset key={id}>
                    <legend>{t(`explore:sector.${id as 'research'}`)}</legend>
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
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
