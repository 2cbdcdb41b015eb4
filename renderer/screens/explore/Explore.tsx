import { Suspense, useRef } from 'react'
import { useStore } from 'zustand'
import './explore.css'
import { aboutDoubles } from '#models/narrative/doubling'
import type { ChartChoice } from '#shared/study/study'
import { type AppState, appStore } from '../../app/appStore'
import { seenCharts } from '../../app/document/seenCharts'
import { useDerived } from '../../frame/useDerived'
import { useSought } from '../../frame/useSought'
import { loaded } from '../../ui/kit/loaded'
import { useText } from '../../ui/text'
import { ChartCard } from './ChartCard'
import { DefenceLimits, ResearchLimits } from './LimitCard'
import { TargetCard } from './TargetCard'

const isAbout = (chart: ChartChoice | undefined, sector: 'defence' | 'research'): boolean =>
  chart?.series.some((id) => id.startsWith(`${sector}.`)) ?? false

/** Which limits are told, and whether they stand at the left: under the chart that they explain. */
function limitsNow(state: AppState) {
  const [first, second] = seenCharts(state)
  const defence = [first, second].some((chart) => isAbout(chart, 'defence'))
  const research = !defence && isAbout(second, 'research')
  return { research, first: !research && isAbout(first, 'defence') && !isAbout(second, 'defence') }
}

const Doubling = loaded(
  () => import('./Doubling'),
  ({ Doubling }) => Doubling,
)

const doublesNow = ({ projection }: AppState): boolean => aboutDoubles(projection)

/** Move a lever, see what it does. */
export function Explore() {
  const { t } = useText()
  const limits = useDerived(limitsNow)
  const charts = useStore(appStore, (state) => seenCharts(state).length)
  const doubles = useStore(appStore, doublesNow)
  const drawn = useRef<HTMLElement>(null)
  useSought('charts', drawn)
  const told = limits.research ? <ResearchLimits /> : <DefenceLimits />
  return (
    <div className="explore">
      <section className="charts" aria-label={t('explore:charts')} ref={drawn} tabIndex={-1}>
        {Array.from({ length: charts }, (_, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a chart is its position
          <ChartCard key={position} position={position} />
        ))}
      </section>
      <div className="notes">
        {limits.first ? told : <TargetCard />}
        {limits.first ? <TargetCard /> : told}
        {doubles && (
          <Suspense fallback={null}>
            <Doubling />
          </Suspense>
        )}
      </div>
    </div>
  )
}
