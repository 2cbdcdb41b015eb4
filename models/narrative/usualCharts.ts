import { leverSeries } from '#models/belgium/leverCharts'
import type { ChartChoice, Study } from '#shared/study/study'
import { leverOf } from './levers'

/** What is drawn where a study names no charts. */
export const usualCharts: readonly ChartChoice[] = [
  { series: ['research.target', 'research.effortReal'], show: 'level' },
  { series: ['defence.turnover.core', 'defence.orders'], show: 'level' },
]

/** The place of the chart that follows the lever in hand, unless the study says what it shows. */
export const FOLLOWING = 1

/** The charts of a study: its own, then the usual ones in the places it says nothing of. */
export const chartsOf = ({ charts }: Pick<Study, 'charts'>): readonly ChartChoice[] => [
  ...charts,
  ...usualCharts.slice(charts.length),
]

/** Whether the study says what the chart beside the first shows, so that it follows no lever. */
export const isPinned = ({ charts }: Pick<Study, 'charts'>): boolean => charts.length > FOLLOWING

/**
 * The charts of a study while a lever is in hand: the second shows what that lever moves, unless it is pinned.
 *
 * @param lever its id; null where none was moved
 */
export function chartsBeside(study: Pick<Study, 'charts'>, lever: string | null): readonly ChartChoice[] {
  const charts = chartsOf(study)
  const series = lever === null || isPinned(study) ? null : leverSeries(leverOf(lever))
  if (!series || series.every((id) => charts[0]?.series.includes(id))) return charts
  return charts.map((chart, position) => (position === FOLLOWING ? { series, show: chart.show } : chart))
}
