import { viewOf } from '#shared/study/slide'
import type { Study } from '#shared/study/study'
import { storyYears } from './document/story'

/** Whether a lever can be moved on a slide before the room: there is none on words alone, nor on the sources. */
export function takesLever({ story, scenarios }: Pick<Study, 'story' | 'scenarios'>, at: number): boolean {
  const slide = story[at]
  return slide !== undefined && 'year' in viewOf(slide, storyYears) && scenarios.some(({ id }) => id === slide.scenario)
}
