import './charts.css'
import { memo, useMemo, useRef } from 'react'
import { layoutStack, type StackData } from '#shared/charts/stackLayout'
import { stackScene } from '#shared/charts/stackScene'
import { measure } from './measure'
import { SceneGroups } from './SceneGroups'
import { useBox } from './useBox'
import { useYearPointer } from './useYearPointer'

interface Props {
  readonly data: StackData
  readonly year: number
  readonly onYear: (year: number) => void
  /** a short cut for the pointer: the name of a layer is pressed */
  readonly onLayer?: (id: string) => void
  readonly description: string
}

/** Layers that add up, year by year, named at their end; the pointer shows another year's. */
export const StackChart = memo(function StackChart({ data, year, onYear, onLayer, description }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const box = useBox(frame)
  const layout = useMemo(() => (box && box.width > 0 ? layoutStack(data, { ...box, measure }) : null), [data, box])
  const { pointed, handlers } = useYearPointer(frame, data.years, layout, onYear)
  const told = pointed ?? (data.years.includes(year) ? year : (data.years.at(-1) ?? year))
  return (
    <div className="chart" ref={frame}>
      {box && layout && (
        <svg
          width={box.width}
          height={box.height}
          viewBox={`0 0 ${box.width} ${box.height}`}
          role="img"
          aria-label={description}
          style={{ fontSize: box.em }}
          {...handlers}
        >
          <SceneGroups scene={stackScene(data, layout, box.em, told)} em={box.em} onPress={onLayer} />
        </svg>
      )}
    </div>
  )
})
