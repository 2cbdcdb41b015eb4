import { headlines } from '#models/belgium/headlines'
import type { KnownView } from '#shared/study/slide'
import type { AppState } from '../appStore'
import { seenCharts } from './seenCharts'

/** What is seen on Explore, as a view. */
export const exploreView = (state: AppState): KnownView => ({
  kind: 'charts',
  charts: seenCharts(state),
  year: state.year,
  span: state.span,
})

/** What the screen in front shows, as a view; null where no slide is made of it. */
export function viewShown(state: AppState): KnownView | null {
  const { screen, subject: series, order, year, span } = state
  if (screen === 'explore') return exploreView(state)
  if (screen === 'why' || screen === 'uncertainty') return { kind: screen, series, year, span }
  if (screen === 'compare') return { kind: screen, series: order?.by ?? headlines[0], year, span }
  return screen === 'regions' ? { kind: screen, year } : null
}
