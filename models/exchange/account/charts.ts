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

/** One chart of a scenario, with the title its run gives it. */
export function toldChart(
  choice: ChartChoice,
  { scenario, projection, baseline }: Told,
  { against, year }: Pick<Account, 'against' | 'year'>,
  text: Text,
): ToldChart {
  const { years } = projection
  const span = [years[0] ?? year, years.at(-1) ?? year] as const
  const marks = chartMarks(choice.series, text)
  const drawn = chartData({ choice, projection, baseline, baselineName: against, span, marks }, text)
  return {
    choice,
    title: chartTitle(choice.series, { projection, baseline, settings: scenario.levers, year }, text),
    subtitle: chartSubtitle(choice, drawn, against, text),
    source: sourceLine(choice.series, text),
    data: withNotation(drawn, text),
    unit: text.formats.unit(drawn.unit),
  }
}
