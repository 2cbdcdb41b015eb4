import { sparkScene } from '#shared/charts/sparkScene'
import { SceneGroups } from './SceneGroups'

const SIZE = { width: 100, height: 24 }

interface Props {
  readonly values: readonly number[]
  readonly baseline: readonly number[]
}

/** A series in miniature over its baseline; what it shows stands in words beside it. */
export function Sparkline(spark: Props) {
  return (
    <svg className="sparkline" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} preserveAspectRatio="none" aria-hidden>
      <SceneGroups scene={sparkScene(spark, SIZE)} em={SIZE.height} />
    </svg>
  )
}
