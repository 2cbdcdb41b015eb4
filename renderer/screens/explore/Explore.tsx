import { useStore } from 'zustand'
import './explore.css'
import { chartsOf } from '#models/narrative/usualCharts'
import { appStore } from '../../app/appStore'
import { YearBar } from '../../frame/YearBar'
import { AddToStory } from './AddToStory'
import { ChartCard } from './ChartCard'
import { LimitCard } from './LimitCard'
import { TargetCard } from './TargetCard'

/** Move a lever, see what it does. */
export function Explore() {
  const charts = useStore(appStore, (state) => chartsOf(state.study).length)
  return (
    <div className="explore">
      <div className="explore-top">
        <YearBar />
        <AddToStory />
      </div>
      <div className="charts">
        {Array.from({ length: charts }, (_, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a chart is its position
          <ChartCard key={position} position={position} />
        ))}
      </div>
      <div className="notes">
        <LimitCard />
        <TargetCard />
      </div>
    </div>
  )
}
