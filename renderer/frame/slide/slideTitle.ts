import { plainWords, readMarkdown } from '#models/narrative/markdown'
import type { Text } from '#models/narrative/text'
import type { Slide } from '#shared/study/study'

const LONGEST = 80

/** What the words of a slide begin with; undefined where it has none. */
const firstWords = ({ caption = '' }: Slide): string | undefined =>
  readMarkdown(caption)
    .map((part) => plainWords(part).trim())
    .find((each) => each !== '')

/** A slide's name in lists and announcements: what its words begin with. */
export function slideTitle(slide: Slide, text: Text): string {
  const words = firstWords(slide)
  if (words === undefined) return text.t('present:story.untitled')
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words
}
