import { isReference, overlaidNow } from '#models/narrative/scenariosDrawn'
import { isOfOneResult, type KnownView, type View } from '#shared/study/slide'
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

/** The same kind of view as before, with what is seen on Explore now. */
export function retaken(before: View, state: AppState): KnownView {
  const { year, span } = state
  if (before.kind === 'words') return before
  if (before.kind === 'headlines' || before.kind === 'regions') return { ...before, year }
  if (before.kind === 'compare') return { ...before, scenarios: scenariosSeen(state), year, span }
  return isOfOneResult(before) ? { ...before, year, span } : exploreView(state)
}

/**
 * The scenarios that Compare draws, and what they are compared with; those that come later do not join a slide that was
 * made before them.
 */
function scenariosSeen({ study, drawn, active }: AppState): readonly string[] {
  const all = study.scenarios.map((each) => ({ id: each.id, reference: isReference(each, study) }))
  const coloured = overlaidNow(all, drawn, active)
  return all.filter(({ id, reference }) => reference || coloured.includes(id)).map(({ id }) => id)
}

const ofSubject =
  (kind: 'why' | 'uncertainty') =>
  ({ subject, year, span }: AppState): KnownView => ({ kind, series: subject, year, span })

/** What a screen shows, as a view; null for those that no slide is made of. */
const views: Readonly<Record<Screen, ((state: AppState) => KnownView) | null>> = {
  explore: exploreView,
  compare: (state) => ({
    kind: 'compare',
    series: state.order?.by ?? state.headline,
    scenarios: scenariosSeen(state),
    year: state.year,
    span: state.span,
  }),
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
