import { headlines } from '#models/belgium/headlines'
import type { View } from '#shared/study/slide'
import type { Slide } from '#shared/study/study'
import { isSeries } from './chartContent'
import type { Text } from './text'

/** The result a slide is about: what is to be guessed, else the one it names or the first thing drawn, else the jobs. */
export function resultShown(view: View, guess: Slide['guess'], text: Text): string {
  const named = view.kind === 'charts' ? view.charts.flatMap(({ series }) => series) : []
  const one = 'series' in view && view.series !== undefined ? [view.series] : []
  const asked = guess ? [guess.series] : []
  return [...asked, ...one, ...named].find((id) => isSeries(id, text)) ?? headlines[0]
}
