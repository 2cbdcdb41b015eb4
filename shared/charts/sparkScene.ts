import { line, scaleLinear } from 'd3'
import { range } from './domain'
import type { Scene } from './scene'

/** A value observed some years before the first of a series. */
export interface Before {
  readonly years: number
  readonly value: number
}

interface Spark {
  readonly values: readonly number[]
  readonly baseline: readonly number[]
  /** the earliest first */
  readonly observed?: readonly Before[]
}

/** The values that a scale must hold. */
export const sparkRange = (sparks: readonly Spark[]): readonly [number, number] =>
  range(
    sparks.flatMap(({ values, baseline, observed = [] }) => [
      ...values,
      ...baseline,
      ...observed.map(({ value }) => value),
    ]),
  )

/**
 * A series in miniature over its baseline, after what was observed of it.
 *
 * @param scale lowest and highest value of a scale shared with others; its own otherwise
 */
export function sparkScene(
  spark: Spark,
  { width, height }: { readonly width: number; readonly height: number },
  scale: readonly [number, number] = sparkRange([spark]),
): Scene {
  const { values, baseline, observed = [] } = spark
  const [low, high] = scale
  const x = scaleLinear([-(observed[0]?.years ?? 0), values.length - 1], [1, width - 1])
  // A line that does not move lies in the middle.
  const y = low === high ? () => height / 2 : scaleLinear([low, high], [height - 2, 2])
  const draw = line<number>()
    .digits(2)
    .defined(Number.isFinite)
    .x((_, index) => x(index))
    .y((value) => y(value))
  const past = line<Before>()
    .digits(2)
    .x(({ years }) => x(-years))
    .y(({ value }) => y(value))([...observed])
  return [
    {
      name: 'lines',
      marks: [
        ...(past ? [{ shape: 'path' as const, role: 'sparkFaint' as const, id: 'observed', d: past }] : []),
        { shape: 'path', role: 'sparkFaint', id: 'baseline', d: draw([...baseline]) ?? '' },
        { shape: 'path', role: 'spark', id: 'values', d: draw([...values]) ?? '' },
      ],
    },
  ]
}
