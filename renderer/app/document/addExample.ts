import type { Draft } from 'immer'
import type { ShippedStudy } from '#models/belgium/studies'
import type { ModelTexts } from '#models/belgium/texts'
import { chartsThatMove } from '#models/narrative/chartsThatMove'
import { chartsOf } from '#models/narrative/usualCharts'
import type { ChartChoice } from '#shared/study/study'
import { appStore } from '../appStore'
import { addOne } from './scenarios'

/**
 * Adds what a shipped study sets, under its name, and goes to it. Where it moves nothing of the second chart, one of
 * its own comes there; the first stays, as the study is about it.
 */
export function addExample(
  { id, settings, charts: own }: ShippedStudy,
  { studies }: Pick<ModelTexts, 'studies'>,
): void {
  const charts = chartsOf(appStore.getState().study)
  const moving = chartsThatMove(charts, { settings, assumptions: {} }, charts[0]?.series[0] ?? null, own)
  const added = { name: studies[id]?.label ?? id, notes: studies[id]?.about ?? '', levers: settings, assumptions: {} }
  addOne(added, (draft) => {
    // A study that names no chart, where nothing has to change, goes on naming none.
    if (moving.some((chart, place) => chart !== charts[place]))
      draft.charts = structuredClone(moving) as Draft<ChartChoice>[]
  })
}
