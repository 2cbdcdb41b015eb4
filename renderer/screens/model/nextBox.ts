import type { Placed } from '#models/narrative/map/layered'

const DIRECTIONS: Readonly<Record<string, { readonly layers: -1 | 0 | 1; readonly up: -1 | 0 | 1 }>> = {
  ArrowLeft: { layers: -1, up: 0 },
  ArrowRight: { layers: 1, up: 0 },
  ArrowUp: { layers: 0, up: -1 },
  ArrowDown: { layers: 0, up: 1 },
}

/** The box an arrow key leads to: the nearest in the next layer, or the next in the same; null for none. */
export function nextBox(boxes: readonly Placed[], from: string, key: string): string | null {
  const direction = DIRECTIONS[key]
  const here = boxes.find(({ id }) => id === from)
  if (!direction || !here) return null
  const distance = ({ y }: Placed): number => Math.abs(y - here.y)
  const ahead = boxes.filter((box) =>
    direction.layers === 0
      ? box.layer === here.layer && (box.y - here.y) * direction.up > 0
      : (box.layer - here.layer) * direction.layers > 0,
  )
  const layers = ahead.map((box) => Math.abs(box.layer - here.layer))
  const near = ahead.filter((box) => Math.abs(box.layer - here.layer) === Math.min(...layers))
  return [...near].sort((a, b) => distance(a) - distance(b))[0]?.id ?? null
}
