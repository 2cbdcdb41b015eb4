import { projectionOf } from '#models/belgium/projections'
import { isAnswered } from '#models/narrative/guess'
import { viewOf } from '#shared/study/slide'
import type { Study } from '#shared/study/study'
import { storyYears } from './document/story'

/** Whether the room is asked to guess on a slide; not where the model has no answer to tell. */
export function asksRoom({ story, scenarios }: Pick<Study, 'story' | 'scenarios'>, at: number): boolean {
  const slide = story[at]
  const scenario = scenarios.find(({ id }) => id === slide?.scenario)
  if (!slide?.guess || !scenario) return false
  const view = viewOf(slide, storyYears)
  const projection = projectionOf(scenario.levers, scenario.assumptions)
  return view.kind === 'charts' && isAnswered(slide.guess, { projection }, view.span)
}
