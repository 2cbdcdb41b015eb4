import { headlines } from '#models/belgium/headlines'
import type { View } from '#shared/study/slide'
import { isSeries } from './chartContent'
import { historiesOf } from './observed'
import { regionSeries } from './regions'
import { resultShown } from './slideResult'
import { sourceNames } from './sources'
import type { Text } from './text'

/** The series whose values a slide shows. */
function seriesOf(view: View, text: Text): readonly string[] {
  switch (view.kind) {
    case 'charts':
      return view.charts.flatMap(({ series }) => series)
    case 'why':
    case 'uncertainty':
    case 'compare':
      return [resultShown(view, undefined, text)]
    case 'headlines':
      return headlines
    case 'regions':
      return regionSeries('jobs')
    case 'words':
    case 'unknown':
      return []
  }
}

/** The documents and statistics nearest to what the slides of a story show, and who observed it, each once. */
export function storySources(views: readonly View[], text: Text): readonly string[] {
  const series = [...new Set(views.flatMap((view) => seriesOf(view, text)))].filter((id) => isSeries(id, text))
  const documents = series.flatMap((id) => sourceNames([id], text))
  const observers = historiesOf(series).flatMap(({ id }) => text.model.history[id]?.line ?? [])
  return [...new Set([...documents, ...observers])]
}
