import { headlines } from '#models/belgium/headlines'
import type { KnownView } from '#shared/study/slide'
import type { AppState } from '../appStore'
import type { Screen } from '../view/screens'
import { seenCharts } from './seenCharts'

/** What is seen on Explore, as a view. */
export const exploreView = (state: AppState): KnownView => ({
  kind: 'charts',
  charts: seenCharts(state),
  year: state.year,
  span: state.span,
})

const ofSubject =
  (kind: 'why' | 'uncertainty') =>
  ({ subject, year, span }: AppState): KnownView => ({ kind, series: subject, year, span })

/** What a screen shows, as a view; null for those that no slide is made of. */
const views: Readonly<Record<Screen, ((state: AppState) => KnownView) | null>> = {
  explore: exploreView,
  compare: ({ order, year, span }) => ({ kind: 'compare', series: order?.by ?? headlines[0], year, span }),
  why: ofSubject('why'),
  uncertainty: ofSubject('uncertainty'),
  goal: null,
  regions: ({ year }) => ({ kind: 'regions', year }),
  model: null,
  sources: null,
  present: null,
}

/** Whether a slide is made of what a screen shows. */
export const makesSlide = (screen: Screen): boolean => views[screen] !== null

/** What the screen in front shows, as a view; null where no slide is made of it. */
export const viewShown = (state: AppState): KnownView | null => views[state.screen]?.(state) ?? null
