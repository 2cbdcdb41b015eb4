import type { Box } from './box'
import type { Mark } from './lineData'

export interface MarkLabel {
  readonly id: string
  readonly label: string
  /** null where there was no room beside the other labels */
  readonly x: number | null
  /** of the mark itself; its label stands on it */
  readonly y: number
}

/** Marks too far away to be drawn, named at the edge they lie beyond. */
export interface BeyondLabel {
  readonly side: 'below' | 'above'
  readonly text: string
  readonly x: number
  readonly y: number
}

interface Plot {
  readonly y: (value: number) => number
  readonly domain: readonly [number, number]
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** How far above its mark a label stands, in ems. */
export const ABOVE_MARK = 0.35
/** Labels nearer to each other than this, in ems, stand on the same height. */
const SAME_HEIGHT = 1.25

type Place = (text: string, y: number) => number | null

/** Finds room for texts on a height, each after those that stand there already; null where there is none. */
function placing({ left, right }: Plot, { em, measure }: Box): Place {
  const taken: { readonly to: number; readonly y: number }[] = []
  return (text, y) => {
    const width = measure(text, em, false)
    let start = left + em * 0.4
    for (const other of taken) if (Math.abs(other.y - y) < em * SAME_HEIGHT && start < other.to) start = other.to + em
    if (start + width > right - em * 0.4) return null
    taken.push({ to: start + width, y })
    return start
  }
}

function beyond(side: 'below' | 'above', marks: readonly Mark[], plot: Plot, em: number, place: Place) {
  const below = side === 'below'
  const [lowest, highest] = plot.domain
  const far = marks.filter(({ value }) => (below ? value < lowest : value > highest))
  const y = below ? plot.bottom - em * 0.45 : plot.top + em * 0.95
  // The nearest first, and as many as there is room for.
  const near = [...far].sort((a, b) => (below ? b.value - a.value : a.value - b.value))
  for (let count = near.length; count > 0; count--) {
    const labels = near.slice(0, count).map(({ label }) => label)
    const text = `${below ? '↓' : '↑'} ${labels.join(' · ')}`
    const x = place(text, y)
    if (x !== null) return { side, text, x, y }
  }
  return null
}

/** Where marks and their labels stand: those on the plot, and those beyond its edges. */
export function markLabels(
  marks: readonly Mark[],
  plot: Plot,
  box: Box,
): { readonly marks: readonly MarkLabel[]; readonly beyond: readonly BeyondLabel[] } {
  const [lowest, highest] = plot.domain
  const place = placing(plot, box)
  const drawn = marks
    .filter(({ value }) => value >= lowest && value <= highest)
    .sort((a, b) => a.value - b.value)
    .map(({ id, label, value }): MarkLabel => {
      const y = plot.y(value)
      return { id, label, x: place(label, y - box.em * ABOVE_MARK), y }
    })
  const edges = (['below', 'above'] as const).flatMap((side) => beyond(side, marks, plot, box.em, place) ?? [])
  return { marks: drawn, beyond: edges }
}
