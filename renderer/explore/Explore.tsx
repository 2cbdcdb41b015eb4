import './explore.css'
import { chartsOf, useExplore } from '../store/explore'
import { ChartCard } from './ChartCard'
import { HeadlineCards } from './HeadlineCards'
import { LimitCard } from './LimitCard'
import { TargetCard } from './TargetCard'
import { YearBar } from './YearBar'

/** Move a lever, see what it does. */
export function Explore() {
  const charts = useExplore((state) => chartsOf(state.study).length)
  return (
    <main className="explore" id="results">
      <HeadlineCards />
      <YearBar />
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
    </main>
  )
}
