import { line, scaleLinear } from 'd3'

const WIDTH = 120
const HEIGHT = 48

interface Props {
  readonly values: readonly number[]
  readonly baseline: readonly number[]
  /** the scale all charts of one result share */
  readonly low: number
  readonly high: number
}

/** A scenario's line over the current course, on a scale shared with its neighbours; its value stands beside it. */
export function SmallChart({ values, baseline, low, high }: Props) {
  const x = scaleLinear([0, values.length - 1], [1, WIDTH - 1])
  const y = low === high ? () => HEIGHT / 2 : scaleLinear([low, high], [HEIGHT - 2, 2])
  const draw = line<number>()
    .defined(Number.isFinite)
    .x((_, index) => x(index))
    .y((value) => y(value))
  return (
    <svg className="sparkline small-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
      <path d={draw([...baseline]) ?? ''} data-faint />
      <path d={draw([...values]) ?? ''} />
    </svg>
  )
}
