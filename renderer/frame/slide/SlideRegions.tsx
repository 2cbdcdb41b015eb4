import { useMemo } from 'react'
import type { ComparedRun } from '#models/narrative/chartContent'
import { regionsTold } from '#models/narrative/regions'
import { RegionMap } from '../../ui/charts/RegionMap'
import { useText } from '../../ui/text'

/** The map of the Regions on a slide, with what the jobs come to in each under it. */
export function SlideRegions({ run, year }: { readonly run: ComparedRun; readonly year: number }) {
  const text = useText()
  const { t } = text
  const told = useMemo(() => regionsTold('jobs', run, run.baselineName, year, text), [run, year, text])
  const { title, subtitle, data, outcomes, sum, source } = told
  return (
    <>
      <div className="slide-charts" data-count={1}>
        <section className="slide-chart">
          <h2 className="slide-chart-title">{title}</h2>
          <p className="slide-chart-subtitle">{subtitle}</p>
          <div className="slide-chart-body">
            <RegionMap data={data} description={t('explore:chart.describe', { title, measure: subtitle })} ownType />
          </div>
          <div className="slide-band">
            {sum && <p>{sum}</p>}
            <p>{source}</p>
          </div>
        </section>
      </div>
      <ul className="slide-figures">
        {outcomes.map(({ id, name, quantity, change, difference }) => (
          <li key={id}>
            <span className="slide-figure-label">{name}</span>
            <span className="slide-figure-value">
              {quantity.number}
              {quantity.spaced && ' '}
              <small>{quantity.unit}</small>
            </span>
            <span className="slide-figure-change">
              {change ?? t(difference === 0 ? 'present:shown.same' : 'present:shown.small')}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
