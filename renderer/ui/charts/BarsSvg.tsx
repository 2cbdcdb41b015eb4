import { type BarRowData, barScene } from '#shared/charts/barScene'
import { SceneGroups } from './SceneGroups'

const SIZE = { width: 100, height: 10 }

/** One row of floating bars, as wide as its cell; what it shows stands in words beside it. */
export const BarsSvg = (row: BarRowData) => (
  <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} preserveAspectRatio="none" aria-hidden className="bars">
    <SceneGroups scene={barScene(row, SIZE)} em={SIZE.height} />
  </svg>
)
