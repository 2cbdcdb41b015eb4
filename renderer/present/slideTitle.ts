import type { Text } from '#models/narrative/text'
import type { Slide } from '#shared/study/study'

const LONGEST = 80

/** A slide's name in lists and announcements: the first line of its words, without their marks. */
export function slideTitle({ caption = '' }: Slide, text: Text): string {
  const line = caption.split('\n').find((each) => /\p{L}|\p{N}/u.test(each)) ?? ''
  const plain = line.replace(/^[\s#>*+-]+/, '').replaceAll(/[*_`]/g, '')
  if (plain === '') return text.t('present:story.untitled')
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain
}
