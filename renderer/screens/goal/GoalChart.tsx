import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Mix } from '#models/analysis/goal/goal'
import { projectionOf } from '#models/belgium/projections'
import { chartData, withNotation } from '#models/narrative/chartData'
import { labelOf } from '#models/narrative/names'
import { chartSource } from '#models/narrative/observed'
import { appStore } from '../../app/appStore'
import type { GoalRequest } from '../../app/jobs/requests'
import { chooseYear } from '../../app/view/choices'
import { ChartSource } from '../../ui/charts/ChartSource'
import { LineChart } from '../../ui/charts/LineChart'
import { useText } from '../../ui/text'
import { settingsWith } from './takeOver'

interface Props {
  readonly goal: GoalRequest['goal']
  readonly mix: Mix
}

/** The result over the years as the scenario stands, and with the mix, with what is aimed at. */
export function GoalChart({ goal, mix }: Props) {
  const text = useText()
  const { t } = text
  const span = useStore(appStore, (state) => state.span)
  const { aim, settings, assumptions } = goal
  const data = useMemo(() => {
    const drawn = chartData(
      {
        choice: { series: [aim.id], show: 'level' },
        projection: projectionOf(settingsWith(goal, mix), assumptions),
        baseline: projectionOf(settings, assumptions),
        baselineName: t('goal:chart.before'),
        span,
        marks: [],
      },
      text,
    )
    const mark = { id: 'aim', label: t('uncertainty:target.mark'), value: aim.value / drawn.divisor }
    return withNotation({ ...drawn, marks: [mark] }, text)
  }, [goal, mix, aim, settings, assumptions, span, text, t])
  const label = labelOf(aim.id, text)
  return (
    <div className="goal-chart">
      <LineChart
        data={data}
        year={aim.year}
        onYear={chooseYear}
        description={t('goal:chart.describe', { label, year: aim.year })}
      />
      <ChartSource>{chartSource([aim.id], data.observed ?? [], text)}</ChartSource>
    </div>
  )
}
