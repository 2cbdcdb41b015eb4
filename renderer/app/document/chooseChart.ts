import type { Draft } from 'immer'
import { chartsOf } from '#models/narrative/usualCharts'
import type { ChartChoice } from '#shared/study/study'
import { platform } from '../../platform/platform'
import { appStore } from '../appStore'
import { edit } from './edit'

/** Draws something else in the chart at a position; new studies begin with it too. */
export function chooseChart(position: number, choice: ChartChoice): void {
  const charts = chartsOf(appStore.getState().study).map((each, index) => (index === position ? choice : each))
  edit({ kind: 'chart' }, (draft) => {
    draft.charts = structuredClone(charts) as Draft<ChartChoice>[]
  })
  platform.remember('charts', JSON.stringify(charts))
}
