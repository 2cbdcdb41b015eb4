import { belgium } from '#models/belgium/model'
import { projectionOf } from '#models/belgium/projections'
import { viewOf } from '#shared/study/slide'
import type { Study } from '#shared/study/study'
import { storyYears } from './document/story'

/** Whether the room is asked to guess on a slide; not where the model has no answer to tell. */
export function asksRoom({ story, scenarios }: Pick<Study, 'story' | 'scenarios'>, at: number): boolean {
  const slide = story[at]
  const scenario = scenarios.find(({ id }) => id === slide?.scenario)
  if (!slide?.guess || !scenario) return false
  const { series, year } = slide.guess
  const view = viewOf(slide, storyYears)
  if (view.kind !== 'charts' || year < view.span[0] || year > view.span[1]) return false
  if (!belgium.equations.some(({ variable }) => variable.id === series)) return false
  return Number.isFinite(projectionOf(scenario.levers, scenario.assumptions).at(series, year))
}
