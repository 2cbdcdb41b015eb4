import { headlines } from '#models/belgium/headlines'
import type { View } from '#shared/study/slide'
import type { Slide } from '#shared/study/study'
import { isSeries } from './chartContent'
import type { Text } from './text'

/** The result a slide is about: what is to be guessed, else the first thing drawn, else the jobs. */
export function resultShown(view: View, guess: Slide['guess'], text: Text): string {
  const drawn =
    view.kind === 'charts' ? view.charts.flatMap(({ series }) => series).filter((id) => isSeries(id, text)) : []
  return guess?.series ?? drawn[0] ?? headlines[0]
}
