import { useMemo } from 'react'
import type { ChartContent } from '#models/narrative/chartContent'
import { withNotation } from '#models/narrative/chartData'
import { LineChart } from '../../ui/charts/LineChart'
import { useText } from '../../ui/text'
import { type BandInputs, useSlideBand } from './useSlideBand'

interface ChartProps {
  readonly chart: ChartContent
  readonly year: number
  /** null where no band is drawn */
  readonly band: BandInputs | null
}

/** A chart of a slide, with its ranges where they are asked for. */
export function SlideChart({ chart, year, band }: ChartProps) {
  const text = useText()
  const { title, subtitle, drawn } = chart
  const { bands, count } = useSlideBand(chart, band)
  const data = useMemo(() => ({ ...withNotation(drawn, text), bands }), [drawn, text, bands])
  return (
    <section className="slide-chart">
      <h2 className="slide-chart-title">{title}</h2>
      <p className="slide-chart-subtitle">{subtitle}</p>
      <div className="slide-chart-body">
        <LineChart
          data={data}
          year={year}
          description={text.t('explore:chart.describe', { title, measure: subtitle })}
          ownType
        />
      </div>
      {/* Its place is kept while the band is computed: the chart would jump. */}
      {band && (
        <p className="slide-band">
          {count > 0 && text.t('odds:band.caption', { count, draws: text.formats.number(count, 0) })}
        </p>
      )}
    </section>
  )
}
