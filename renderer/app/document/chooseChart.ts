import type { Draft } from 'immer'
import { FOLLOWING } from '#models/narrative/usualCharts'
import type { ChartChoice } from '#shared/study/study'
import { platform } from '../../platform/platform'
import { appStore } from '../appStore'
import { edit } from './edit'
import { seenCharts } from './seenCharts'

/** Has the study name these charts; new studies begin with them too. */
function nameCharts(charts: readonly ChartChoice[]): void {
  edit({ kind: 'chart' }, (draft) => {
    draft.charts = structuredClone(charts) as Draft<ChartChoice>[]
  })
  platform.remember('charts', JSON.stringify(charts))
}

/** Draws something else in the chart at a position, and pins it there: it follows no lever any more. */
export function chooseChart(position: number, choice: ChartChoice): void {
  const state = appStore.getState()
  const named = seenCharts(state).slice(0, Math.max(state.study.charts.length, position + 1))
  nameCharts(named.map((each, index) => (index === position ? choice : each)))
}

/** Lets the second chart follow the lever in hand again. */
export const unpinChart = (): void => nameCharts(appStore.getState().study.charts.slice(0, FOLLOWING))
