import type { Rectangle } from 'electron'

const USUAL = { width: 1120, height: 760 }

const within = (area: Rectangle, x: number, y: number): boolean =>
  x >= area.x && x < area.x + area.width && y >= area.y && y < area.y + area.height

/** Where the presenter's window opens: in the middle of a screen the presentation is not on, if there is another. */
export function presenterPlacement(presentation: Rectangle, screens: readonly Rectangle[]): Partial<Rectangle> {
  const [x, y] = [presentation.x + presentation.width / 2, presentation.y + presentation.height / 2]
  const free = screens.find((area) => !within(area, x, y))
  if (!free) return USUAL
  const width = Math.min(USUAL.width, free.width)
  const height = Math.min(USUAL.height, free.height)
  return {
    x: Math.round(free.x + (free.width - width) / 2),
    y: Math.round(free.y + (free.height - height) / 2),
    width,
    height,
  }
}
