import { useMemo } from 'react'
import type { ChartContent } from '#models/narrative/chartContent'
import { withNotation } from '#models/narrative/chartData'
import { fanTitle } from '#models/narrative/fan'
import { otherFiguresNote } from '#models/narrative/otherFigures'
import { LineChart } from '../../ui/charts/LineChart'
import { useText } from '../../ui/text'
import { type BandInputs, useSlideBand } from './useSlideBand'
import { useSteady } from './useSteady'

interface ChartProps {
  readonly chart: ChartContent
  readonly year: number
  /** null where no band is drawn */
  readonly band: BandInputs | null
  /** its axis holds still while a lever is tried */
  readonly steady: boolean
  /** only its place is kept: it could tell what the room guesses */
  readonly awaited?: boolean
  /** it is about how sure its result is: the range is its title */
  readonly ranged?: boolean
}

/** A chart of a slide, with its ranges where they are asked for. */
export function SlideChart({ chart, year, band, steady, awaited = false, ranged = false }: ChartProps) {
  const text = useText()
  const { choice, subtitle, drawn } = chart
  const { bands, count, found } = useSlideBand(chart, band)
  const [id = ''] = choice.series
  const title = ranged && found ? fanTitle(found, id, year, choice.show, text) : chart.title
  const drawnNow = useMemo(() => ({ ...withNotation(drawn, text), bands }), [drawn, text, bands])
  const apart = band && otherFiguresNote(choice.show, band.scenario, band.held, text)
  const data = useSteady(drawnNow, steady)
  return (
    <section className="slide-chart" data-awaited={awaited || undefined}>
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
      {awaited && <p className="slide-awaited">{text.t('guess:awaited')}</p>}
      {apart !== null && <p className="slide-band">{apart}</p>}
      {/* Its place is kept while the band is computed: the chart would jump. */}
      {band && (
        <p className="slide-band">
          {count > 0 && text.t('odds:band.caption', { count, draws: text.formats.number(count, 0) })}
        </p>
      )}
    </section>
  )
}
