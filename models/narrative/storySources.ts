import { headlines } from '#models/belgium/headlines'
import type { View } from '#shared/study/slide'
import { isSeries } from './chartContent'
import { historiesOf } from './observed'
import { regionSeries } from './regions'
import { resultShown } from './slideResult'
import { figuresBehind, sourceNames } from './sources'
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

/** What a story rests on, each source once. */
export interface StorySources {
  readonly documents: readonly string[]
  /** statistics, rules and studies, and who observed what is shown */
  readonly statistics: readonly string[]
  /** how many of the figures behind it are assumed: what each rests on is more than a room can read */
  readonly assumptions: number
}

/** The first letter as a line of a list begins. */
const begun = (name: string): string => name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** The documents and statistics nearest to what the slides of a story show, who observed it, and what is assumed. */
export function storySources(views: readonly View[], text: Text): StorySources {
  const series = [...new Set(views.flatMap((view) => seriesOf(view, text)))].filter((id) => isSeries(id, text))
  const named = (kind: 'documented' | 'reference') => series.flatMap((id) => sourceNames([id], text, kind))
  const observers = historiesOf(series).flatMap(({ id }) => text.model.history[id]?.line ?? [])
  return {
    documents: [...new Set(named('documented'))],
    statistics: [...new Set([...named('reference'), ...observers].map(begun))],
    assumptions: figuresBehind(series).filter(({ kind }) => kind === 'assumption').length,
  }
}
