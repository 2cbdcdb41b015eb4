import { viewOf } from '#shared/study/slide'
import type { Slide, Study } from '#shared/study/study'
import { storyYears } from './document/story'

/**
 * Whether a lever can be moved on a slide before the room: there is none on words alone, nor on the sources.
 *
 * @param slide none for the sources
 */
export const takesLever = (slide: Slide | undefined, { scenarios }: Pick<Study, 'scenarios'>): boolean =>
  slide !== undefined && 'year' in viewOf(slide, storyYears) && scenarios.some(({ id }) => id === slide.scenario)
