import { type Before, sparkScene } from '#shared/charts/sparkScene'
import { SceneGroups } from './SceneGroups'

const SIZE = { width: 100, height: 24 }

interface Props {
  readonly values: readonly number[]
  readonly baseline: readonly number[]
  readonly observed?: readonly Before[]
  /** lowest and highest value of a scale shared with others; its own otherwise */
  readonly scale?: readonly [number, number]
}

/** A series in miniature over its baseline; what it shows stands in words beside it. */
export function Sparkline({ values, baseline, observed = [], scale }: Props) {
  return (
    <svg className="sparkline" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} preserveAspectRatio="none" aria-hidden>
      <SceneGroups scene={sparkScene({ values, baseline, observed }, SIZE, scale)} em={SIZE.height} />
    </svg>
  )
}
