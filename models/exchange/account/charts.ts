import { chartData, withNotation } from '#models/narrative/chartData'
import { chartMarks } from '#models/narrative/marks'
import { sourceLine } from '#models/narrative/sources'
import { chartSubtitle } from '#models/narrative/subtitle'
import type { Text } from '#models/narrative/text'
import { chartTitle } from '#models/narrative/titles'
import type { Picture } from '#shared/charts/chartSvg'
import type { ChartChoice } from '#shared/study/study'
import type { Account, Told } from './account'

/** A chart as a document shows it, and which series it is made of. */
export interface ToldChart extends Picture {
  readonly choice: ChartChoice
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
  const known = series.filter((id) => Object.hasOwn(text.model.series, id))
  if (known.length === 0) return null
  const choice = { series: known, show }
  const { years } = projection
  const all = [years[0] ?? year, years.at(-1) ?? year] as const
  const marks = chartMarks(known, text)
  const held = { choice, projection, baseline, baselineName: against, span: span ?? all, marks }
  const drawn = chartData(held, text)
  return {
    choice,
    title: chartTitle(known, { projection, baseline, settings: scenario.levers, year }, text),
    subtitle: chartSubtitle(choice, drawn, against, text),
    source: sourceLine(known, text),
    data: withNotation(drawn, text),
    unit: text.formats.unit(drawn.unit),
  }
}
