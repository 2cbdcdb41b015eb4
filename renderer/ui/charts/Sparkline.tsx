import { line, scaleLinear } from 'd3'
import { range } from '#shared/charts/layout'

const WIDTH = 100
const HEIGHT = 24

interface Props {
  readonly values: readonly number[]
  readonly baseline: readonly number[]
  /** lowest and highest value of a scale shared with others; its own otherwise */
  readonly scale?: readonly [number, number]
}

/** A series in miniature over its baseline; what it shows stands in words beside it. */
export function Sparkline({ values, baseline, scale }: Props) {
  const [low, high] = scale ?? range([...values, ...baseline])
  const x = scaleLinear([0, values.length - 1], [1, WIDTH - 1])
  // A line that does not move lies in the middle.
  const y = low === high ? () => HEIGHT / 2 : scaleLinear([low, high], [HEIGHT - 2, 2])
  const draw = line<number>()
    .defined(Number.isFinite)
    .x((_, index) => x(index))
    .y((value) => y(value))
  return (
    <svg className="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
      <path d={draw([...baseline]) ?? ''} data-faint />
      <path d={draw([...values]) ?? ''} />
    </svg>
  )
}
