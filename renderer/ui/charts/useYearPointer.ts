import { type MouseEvent, type RefObject, useState } from 'react'

interface Plotted {
  readonly left: number
  readonly right: number
  readonly x: (year: number) => number
}

/** How far outside of the plot the pointer still means its first or last year, in pixels. */
const NEAR = 12

/** The year under the pointer, and the handlers that follow it. */
export function useYearPointer(
  frame: RefObject<HTMLElement | null>,
  years: readonly number[],
  layout: Plotted | null,
  onYear: ((year: number) => void) | undefined,
) {
  const [pointed, setPointed] = useState<number | null>(null)
  const yearAt = (event: MouseEvent): number | null => {
    if (!layout || !frame.current) return null
    const x = event.clientX - frame.current.getBoundingClientRect().left
    if (x < layout.left - NEAR || x > layout.right + NEAR) return null
    return years.reduce((best, each) => (Math.abs(layout.x(each) - x) < Math.abs(layout.x(best) - x) ? each : best))
  }
  return {
    pointed,
    handlers: {
      onPointerMove: (event: MouseEvent) => setPointed(yearAt(event)),
      onPointerLeave: () => setPointed(null),
      onClick: (event: MouseEvent) => {
        const chosen = yearAt(event)
        if (chosen !== null) onYear?.(chosen)
      },
    },
  }
}
