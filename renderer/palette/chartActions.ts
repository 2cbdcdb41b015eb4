import { headlines } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import { labelOf } from '#models/narrative/names'
import type { Text } from '#models/narrative/text'
import { chooseChart } from '../app/document/chooseChart'
import { seenCharts } from '../app/document/seenCharts'
import { seek } from '../app/view/sought'
import type { Action } from './action'
import type { ActionSource } from './actionSource'

const group = 'palette:group.chart'
const PLACES = ['left', 'right'] as const

/** Other words that a planner looks for a headline result by; none for any other series. */
function otherWords(id: string, { t }: Text): string {
  const headline = headlines.find((each) => each === id)
  return headline ? t(`palette:words.${headline}`) : ''
}

/** Any series in either chart, and how they are drawn. */
export const chartActions: ActionSource = (state, text) => {
  const charts = seenCharts(state)
  const show = (how: 'level' | 'difference'): Action => ({
    id: `chart/${how}`,
    title: text.t(`palette:chart.${how}`),
    group,
    run: () => {
      for (const [position, chart] of charts.entries())
        if (chart.show !== how) chooseChart(position, { ...chart, show: how })
      seek('charts')
    },
  })
  const series = belgium.equations.flatMap(({ variable }) =>
    PLACES.slice(0, charts.length).map(
      (place, position): Action => ({
        id: `chart/${place}/${variable.id}`,
        title: text.t(`palette:chart.${place}`, { series: labelOf(variable.id, text) }),
        words: otherWords(variable.id, text),
        group,
        run: () => {
          chooseChart(position, { series: [variable.id], show: charts[position]?.show ?? 'level' })
          seek('charts')
        },
      }),
    ),
  )
  return [show('level'), show('difference'), ...series]
}
