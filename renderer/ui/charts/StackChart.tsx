import { memo } from 'react'
import { layoutStack, type StackData } from '#shared/charts/stackLayout'
import { stackScene } from '#shared/charts/stackScene'
import { Drawing, useLayout } from './Drawing'
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
  const { frame, box, layout } = useLayout(layoutStack, data)
  const { pointed, handlers } = useYearPointer(frame, data.years, layout, onYear)
  const told = pointed ?? (data.years.includes(year) ? year : (data.years.at(-1) ?? year))
  return (
    <Drawing
      frame={frame}
      box={box}
      scene={box && layout && stackScene(data, layout, box.em, told, pointed ?? undefined)}
      description={description}
      pointer={handlers}
      onPress={onLayer}
    />
  )
})
