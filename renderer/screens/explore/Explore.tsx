import { useStore } from 'zustand'
import './explore.css'
import { chartsOf } from '#models/narrative/usualCharts'
import type { ChartChoice } from '#shared/study/study'
import { appStore } from '../../app/appStore'
import { ChartCard } from './ChartCard'
import { LimitCard } from './LimitCard'
import { TargetCard } from './TargetCard'

const aboutDefence = (chart: ChartChoice | undefined): boolean =>
  chart?.series.some((id) => id.startsWith('defence.')) ?? false

/** What limits defence stands under the chart it explains. */
const defenceIsFirst = ([first, second]: readonly ChartChoice[]): boolean =>
  aboutDefence(first) && !aboutDefence(second)

/** Move a lever, see what it does. */
export function Explore() {
  const limitsFirst = useStore(appStore, ({ study }) => defenceIsFirst(chartsOf(study)))
  const charts = useStore(appStore, (state) => chartsOf(state.study).length)
  return (
    <div className="explore">
      <div className="charts">
        {Array.from({ length: charts }, (_, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a chart is its position
          <ChartCard key={position} position={position} />
        ))}
      </div>
      <div className="notes">
        {limitsFirst ? <LimitCard /> : <TargetCard />}
        {limitsFirst ? <TargetCard /> : <LimitCard />}
      </div>
    </div>
  )
}
