import type { Draft } from 'immer'
import type { ShippedStudy } from '#models/belgium/studies'
import type { ModelTexts } from '#models/belgium/texts'
import { chartsThatMove } from '#models/narrative/chartsThatMove'
import { chartsOf, FOLLOWING } from '#models/narrative/usualCharts'
import type { ChartChoice } from '#shared/study/study'
import { appStore } from '../appStore'
import { putScenarios } from './scenarios'

/**
 * Adds what a shipped study sets, under its name, and goes to it. Where it moves nothing of the second chart, one of
 * its own comes there; the first stays, as the study is about it.
 */
export function addExample(
  { id, settings, charts: own }: ShippedStudy,
  { studies }: Pick<ModelTexts, 'studies'>,
): void {
  const added = { name: studies[id]?.label ?? id, notes: studies[id]?.about ?? '', levers: settings, assumptions: {} }
  const charts = chartsOf(appStore.getState().study)
  const beside = charts.slice(FOLLOWING)
  const moving = chartsThatMove(beside, { settings, assumptions: {} }, null, own)
  putScenarios(
    [added],
    ({ name }) => ({ kind: 'add-scenario', name }),
    true,
    (draft) => {
      if (moving.every((chart, place) => chart === beside[place])) return
      draft.charts = structuredClone([...charts.slice(0, FOLLOWING), ...moving]) as Draft<ChartChoice>[]
    },
  )
}
