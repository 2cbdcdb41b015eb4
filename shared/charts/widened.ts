import { reachOf } from './domain'
import type { ChartData, Reach } from './lineData'

/** From the lowest to the highest of what a chart draws and of what it has drawn before; the same reach where that held all. */
export function widened(before: Reach | null, data: ChartData): Reach {
  const now = reachOf(data)
  if (!before) return now
  const [low, high] = [Math.min(before[0], now[0]), Math.max(before[1], now[1])]
  return low === before[0] && high === before[1] ? before : [low, high]
}
