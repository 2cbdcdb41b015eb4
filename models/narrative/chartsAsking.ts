import type { ChartChoice } from '#shared/study/study'

/**
 * The charts of a slide on which the room is to guess a series: where none draws it, it comes in place of the one that was
 * guessed before, else of the first.
 *
 * @param before the series that was to be guessed; null for none
 */
export function chartsAsking(
  charts: readonly ChartChoice[],
  series: string,
  before: string | null,
): readonly ChartChoice[] {
  const draws = (id: string) => (chart: ChartChoice) => chart.series.includes(id)
  if (charts.some(draws(series))) return charts
  const asked: ChartChoice = { series: [series], show: 'level' }
  const place = before === null ? 0 : Math.max(0, charts.findIndex(draws(before)))
  return charts.length === 0 ? [asked] : charts.with(place, asked)
}
