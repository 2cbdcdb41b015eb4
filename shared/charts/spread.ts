/** Moves labels apart, as little as needed, within top and bottom. */
export function spread(centres: readonly number[], height: number, top: number, bottom: number): number[] {
  const order = centres.map((_, index) => index).sort((a, b) => (centres[a] ?? 0) - (centres[b] ?? 0))
  const placed = [...centres]
  let floor = top + height / 2
  for (const index of order) {
    placed[index] = Math.max(placed[index] ?? 0, floor)
    floor = (placed[index] ?? 0) + height
  }
  let ceiling = bottom - height / 2
  for (const index of [...order].reverse()) {
    placed[index] = Math.min(placed[index] ?? 0, ceiling)
    ceiling = (placed[index] ?? 0) - height
  }
  return placed
}
