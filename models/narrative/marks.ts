import {
  dependencyEuropeanTarget2030,
  dependencyEuropeanTarget2035,
  dependencyUsShareSipri,
} from '#models/belgium/assumptions/dependency'
import { dependencyUsImportShare2019 } from '#models/belgium/figures/defenceHearingContext'
import {
  rdIntensityFrance,
  rdIntensityGermany,
  rdIntensityNetherlands,
  rdIntensityTarget,
} from '#models/belgium/figures/sovereigntyNote'
import type { Figure } from '#models/engine/model'
import type { Mark } from '#shared/charts/layout'
import type { Text } from './text'

const intensity: readonly (readonly [string, Figure])[] = [
  ['recommended', rdIntensityTarget],
  ['germany', rdIntensityGermany],
  ['netherlands', rdIntensityNetherlands],
  ['france', rdIntensityFrance],
]

const MARKS: Readonly<Record<string, readonly (readonly [string, Figure])[]>> = {
  'research.intensityReached': intensity,
  'research.target': intensity,
  'dependency.europeanShare': [
    ['european2030', dependencyEuropeanTarget2030],
    ['european2035', dependencyEuropeanTarget2035],
  ],
  'dependency.usShareReached': [
    ['year2019', dependencyUsImportShare2019],
    ['sipri', dependencyUsShareSipri],
  ],
}

/** What documents aim at and peers reach, on the axis of a chart of these series. */
export function chartMarks(series: readonly string[], text: Text): readonly Mark[] {
  const marks = new Map<string, Mark>()
  for (const [id, figure] of series.flatMap((each) => MARKS[each] ?? [])) {
    if (figure.value === null) continue
    const name = text.t(`explore:mark.long.${id as 'recommended'}`)
    marks.set(id, { id, label: `${name} ${text.formats.text(figure.value, figure.unit)}`, value: figure.value })
  }
  return [...marks.values()]
}
