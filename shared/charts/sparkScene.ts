import { range } from './domain'
import { linearScale } from './linearScale'
import type { Scene } from './scene'
import { linePath } from './straightPath'

/** A miniature is drawn to a hundredth of a pixel. */
const DIGITS = 2

interface Spark {
  readonly values: readonly number[]
  readonly baseline: readonly number[]
}

/** A series in miniature over its baseline, on a scale of its own. */
export function sparkScene(
  { values, baseline }: Spark,
  { width, height }: { readonly width: number; readonly height: number },
): Scene {
  const [low, high] = range([...values, ...baseline])
  const x = linearScale([0, values.length - 1], [1, width - 1])
  // A line that does not move lies in the middle.
  const y = low === high ? () => height / 2 : linearScale([low, high], [height - 2, 2])
  const draw = (points: readonly number[]): string =>
    linePath(
      points.map((value, index) => (Number.isFinite(value) ? [x(index), y(value)] : null)),
      DIGITS,
    )
  return [
    {
      name: 'lines',
      marks: [
        { shape: 'path', role: 'sparkFaint', id: 'baseline', d: draw(baseline) },
        { shape: 'path', role: 'spark', id: 'values', d: draw(values) },
      ],
    },
  ]
}
