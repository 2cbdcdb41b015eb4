import { useMemo, useState } from 'react'
import type { ChartData, Reach } from '#shared/charts/lineData'
import { widened } from '#shared/charts/widened'

/**
 * The chart with room for all that it has drawn while it was held: its axis widens as a lever is tried before the room and
 * never narrows, so that one sees the lines move and not the axis.
 *
 * @param held false lets go: the axis is that of what is drawn
 */
export function useSteady(data: ChartData, held: boolean): ChartData {
  const [reach, setReach] = useState<Reach | null>(null)
  const next = held ? widened(reach, data) : null
  if (next !== reach) setReach(next)
  return useMemo(() => (next ? { ...data, room: next } : data), [data, next])
}
