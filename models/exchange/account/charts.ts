import { withNotation } from '#models/narrative/chartData'
import { chartSeen, isSeries } from '#models/narrative/chartSeen'
import type { Text } from '#models/narrative/text'
import type { Picture } from '#shared/charts/chartSvg'
import type { ChartChoice } from '#shared/study/study'
import type { Account, Told } from './account'

/** A chart as a document shows it, and which series it is made of. */
export interface ToldChart extends Picture {
  readonly series: readonly string[]
  /** what the grey lines are */
  readonly against: string
  /** of the values drawn, as the interface writes it */
  readonly unit: string
}

/** What is drawn where a study names no charts. */
const USUAL: readonly ChartChoice[] = [
  { series: ['research.target', 'research.intensityReached'], show: 'level' },
  { series: ['defence.turnover.core', 'defence.orders'], show: 'level' },
]

/** Every document has these beside the study's own charts. */
const ALWAYS: readonly ChartChoice[] = [{ series: ['jobs.total'], show: 'level' }]

const key = ({ series, show }: ChartChoice): string => `${series.join()} ${show}`

/** The charts of a document: the study's own, then those that are never left out. */
export function choicesOf({ study }: Pick<Account, 'study'>): readonly ChartChoice[] {
  const own = study.charts.length > 0 ? study.charts : USUAL
  return [...own, ...ALWAYS.filter((each) => !own.some((other) => key(other) === key(each)))]
}

/** One chart of a scenario, with the title its run gives it; null where a file names no series the model has. */
export function toldChart(
  { series, show }: ChartChoice,
  { scenario, projection, baseline }: Told,
  { against, year, span }: Pick<Account, 'against' | 'year'> & { readonly span?: readonly [number, number] },
  text: Text,
): ToldChart | null {
  const run = { projection, baseline, baselineName: against, settings: scenario.levers }
  const all = [projection.years[0] ?? year, projection.years.at(-1) ?? year] as const
  const seen = chartSeen({ series, show }, run, year, span ?? all, text)
  if (!seen) return null
  const { drawn, ...caption } = seen
  const known = series.filter((id) => isSeries(id, text))
  return { ...caption, series: known, against, data: withNotation(drawn, text), unit: text.formats.unit(drawn.unit) }
}
