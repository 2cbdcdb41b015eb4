import type { Nature } from '#models/engine/model'
import type { Settings } from '#models/engine/parameters'
import type { Projection } from '#models/engine/projection'
import type { ChartChoice } from '#shared/study/study'
import { chartData, type Drawn, type OwnRun } from './chartData'
import { chartMarks } from './marks'
import { labelOf, variableOf } from './names'
import { chartSource } from './observed'
import type { Text } from './text'
import { chartTitle } from './titles'

/** What a series may be other than a projection. */
export type Badge = Exclude<Nature, 'projected'>

/** A run and what it is compared with. */
export interface ComparedRun {
  readonly projection: Projection
  readonly baseline: Projection
  readonly baselineName: string
  readonly settings: Settings
  /** see `chartData` */
  readonly live?: boolean
  /** what the scenario gives without the levers that are being tried on it */
  readonly own?: OwnRun
}

/** A chart with everything that is said around it, the same on a page, a slide and in a document. */
export interface ChartContent {
  /** as it was chosen, without the series that the model does not have */
  readonly choice: ChartChoice
  readonly title: string
  /** the series by their full names */
  readonly names: readonly { readonly id: string; readonly label: string }[]
  /** the unit, and what the values or the grey lines are taken from */
  readonly measure: string
  /** the names and the measure in one line */
  readonly subtitle: string
  readonly source: string
  /** what kind of statement the first series that has one makes, where it is no plain result */
  readonly nature: Badge | null
  readonly drawn: Drawn
}

/** Whether a series is one of the model's: a file may name others. */
export const isSeries = (id: string, text: Text): boolean => Object.hasOwn(text.model.series, id)

/** What kind of statement a series makes; null for a plain result. */
export const badgeOf = (id: string): Badge | null => {
  const { nature } = variableOf(id)
  return nature === 'projected' ? null : nature
}

/** A chart of those series that the model has; null where it has none of them. */
export function chartContent(
  { series, show }: ChartChoice,
  { projection, baseline, baselineName, settings, live = false, own }: ComparedRun,
  year: number,
  span: readonly [number, number],
  text: Text,
): ChartContent | null {
  const known = series.filter((id) => isSeries(id, text))
  if (known.length === 0) return null
  const { t } = text
  const choice = { series: known, show }
  const marks = chartMarks(known, text)
  const drawn = chartData({ choice, projection, baseline, baselineName, span, marks, live, own }, text)
  const unit = text.formats.unit(drawn.scale.unit)
  const measures = [
    ...(unit ? [unit] : []),
    ...(show === 'difference' ? [t('explore:chart.against', { name: baselineName })] : []),
    ...(drawn.greys ? [t('explore:chart.grey', { name: baselineName })] : []),
  ]
  const names = known.map((id) => ({ id, label: labelOf(id, text) }))
  return {
    choice,
    title: chartTitle(known, { projection, baseline, settings, year, own: own?.projection }, text, show),
    names,
    measure: measures.join(', '),
    subtitle: [names.map(({ label }) => label).join(' · '), ...measures].join(', '),
    source: chartSource(known, drawn.observed, text),
    nature: known.map(badgeOf).find((badge) => badge !== null) ?? null,
    drawn,
  }
}
