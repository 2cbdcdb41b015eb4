import type { ChartChoice, Study } from '#shared/study/study'

/** What is drawn where a study names no charts. */
export const usualCharts: readonly ChartChoice[] = [
  { series: ['research.target', 'research.effortReal'], show: 'level' },
  { series: ['defence.turnover.core', 'defence.orders'], show: 'level' },
]

/** The charts of a study: its own, or the usual ones where it names none. */
export const chartsOf = ({ charts }: Pick<Study, 'charts'>): readonly ChartChoice[] =>
  charts.length > 0 ? charts : usualCharts
