import { useMemo, useState } from 'react'
import { LineChart } from '../charts/LineChart'
import { activeSettings, chooseChart, chooseYear, useExplore } from '../store/explore'
import { type Text, useText } from '../ui/text'
import { ChartTable } from './ChartTable'
import { chartData } from './chartData'
import { chartMarks } from './marks'
import { baselineName, labelOf, variableOf } from './names'
import { SeriesPicker } from './SeriesPicker'
import { sourceLine } from './sources'
import { chartTitle } from './titles'

/** What is drawn and in what unit: the labels of all series, as far as they say the same. */
function measureOf(series: readonly string[], text: Text): string {
  return series.map((id) => labelOf(id, text)).join(' · ')
}

const BADGES: ReadonlySet<string> = new Set(['illustrative', 'claim', 'context'])

/** One large chart: a title that says what is seen, the lines, the table behind, and where it comes from. */
export function ChartCard({ position }: { readonly position: number }) {
  const text = useText()
  const { t } = text
  const choice = useExplore((state) => state.charts[position])
  const projection = useExplore((state) => state.projection)
  const baseline = useExplore((state) => state.baseline)
  const settings = useExplore(activeSettings)
  const year = useExplore((state) => state.year)
  const span = useExplore((state) => state.span)
  const scenarios = useExplore((state) => state.scenarios)
  const comparison = useExplore((state) => state.comparison)
  const [asTable, setAsTable] = useState(false)

  const against = baselineName({ scenarios, comparison }, text)
  const drawn = useMemo(() => {
    if (!choice) return null
    const marks = chartMarks(choice.series, text)
    return chartData({ choice, projection, baseline, baselineName: against, span, marks }, text)
  }, [choice, projection, baseline, against, span, text])
  if (!choice || !drawn) return null

  const title = chartTitle(choice.series, { projection, baseline, settings, year }, text)
  const unit = text.formats.unit(drawn.unit)
  const measured = measureOf(choice.series, text)
  const subtitle = [
    measured,
    ...(unit ? [unit] : []),
    ...(choice.show === 'difference' ? [t('explore:chart.against', { name: against })] : []),
  ].join(', ')
  const nature = choice.series.map((id) => variableOf(id).nature).find((each) => BADGES.has(each))
  return (
    <section className="sheet chart-card" aria-label={title}>
      <header className="chart-head">
        <h2>{title}</h2>
        <div className="chart-actions">
          <SeriesPicker series={choice.series} onChange={(series) => chooseChart(position, { ...choice, series })} />
          <button
            type="button"
            className="card-action"
            aria-pressed={choice.show === 'difference'}
            onClick={() =>
              chooseChart(position, { ...choice, show: choice.show === 'difference' ? 'level' : 'difference' })
            }
          >
            {t('explore:chart.difference')}
          </button>
          <button type="button" className="card-action" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            {t('explore:chart.table')}
          </button>
        </div>
        <p className="chart-subtitle">
          <span>{subtitle}</span>
          {nature && <span className="badge">{t(`explore:chart.${nature as 'illustrative'}`)}</span>}
        </p>
      </header>
      <div className="chart-body">
        {asTable ? (
          <ChartTable data={drawn.data} caption={`${title}. ${subtitle}`} />
        ) : (
          <LineChart
            data={drawn.data}
            year={year}
            onYear={chooseYear}
            description={t('explore:chart.describe', { title, measure: subtitle })}
          />
        )}
      </div>
      <p className="chart-source">{sourceLine(choice.series, text)}</p>
    </section>
  )
}
