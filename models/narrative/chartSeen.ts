import type { Settings } from '#models/engine/parameters'
import type { Projection } from '#models/engine/projection'
import type { ChartChoice } from '#shared/study/study'
import { chartData, type Drawn } from './chartData'
import { chartMarks } from './marks'
import { labelOf } from './names'
import { sourceLine } from './sources'
import type { Text } from './text'
import { chartTitle } from './titles'

/** A run and what it is held against. */
export interface RunSeen {
  readonly projection: Projection
  readonly baseline: Projection
  readonly baselineName: string
  readonly settings: Settings
}

/** A chart with everything that is said around it. */
export interface ChartSeen {
  readonly title: string
  /** the measure and its unit */
  readonly subtitle: string
  readonly source: string
  readonly drawn: Drawn
}

/** Whether a series is one of the model's: a file may name others. */
export const isSeries = (id: string, text: Text): boolean => Object.hasOwn(text.model.series, id)

/** A chart of those series the model has; null where it has none of them. */
export function chartSeen(
  { series, show }: ChartChoice,
  { projection, baseline, baselineName, settings }: RunSeen,
  year: number,
  span: readonly [number, number],
  text: Text,
): ChartSeen | null {
  const known = series.filter((id) => isSeries(id, text))
  if (known.length === 0) return null
  const { t } = text
  const marks = chartMarks(known, text)
  const drawn = chartData({ choice: { series: known, show }, projection, baseline, baselineName, span, marks }, text)
  const unit = text.formats.unit(drawn.unit)
  const subtitle = [
    known.map((id) => labelOf(id, text)).join(' · '),
    ...(unit ? [unit] : []),
    ...(show === 'difference' ? [t('explore:chart.against', { name: baselineName })] : []),
    ...(drawn.greys ? [t('explore:chart.grey', { name: baselineName })] : []),
  ].join(', ')
  const title = chartTitle(known, { projection, baseline, settings, year }, text)
  return { title, subtitle, drawn, source: sourceLine(known, text) }
}
