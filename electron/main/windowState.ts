import type { BrowserWindow, Rectangle } from 'electron'
import { z } from 'zod'
import { whenRested } from '#shared/whenRested'
import { readStored, writeStored } from './storedJson'

export const SMALLEST = { width: 1024, height: 700 }
const USUAL = { width: 1440, height: 900 }
// So much of a window must be on a screen for a hand to find it and drag it.
const GRIP = { width: 160, height: 40 }
const QUIET_MS = 500

const schema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  maximised: z.boolean(),
})

export type WindowState = z.output<typeof schema>

export const readWindowState = (file: string): WindowState | null => readStored(file, schema)

/** Where a window opens: where it was, unless that screen is gone; never larger than its screen. */
export function placement(saved: WindowState | null, screens: readonly Rectangle[]): Partial<Rectangle> {
  if (!saved) return USUAL
  const screen = screens.find(
    (area) =>
      Math.min(saved.x + saved.width, area.x + area.width) - Math.max(saved.x, area.x) >= GRIP.width &&
      saved.y >= area.y - 1 &&
      saved.y + GRIP.height <= area.y + area.height,
  )
  const width = Math.max(SMALLEST.width, Math.min(saved.width, screen?.width ?? USUAL.width))
  const height = Math.max(SMALLEST.height, Math.min(saved.height, screen?.height ?? USUAL.height))
  return screen ? { x: saved.x, y: saved.y, width, height } : { width, height }
}

/** Keeps a window's place in a file, as it changes. */
export function followWindowState(window: BrowserWindow, file: string): void {
  const keep = (): void => {
    later.cancel()
    const state: WindowState = { ...window.getNormalBounds(), maximised: window.isMaximized() }
    // A place that cannot be kept is no reason to disturb anyone.
    writeStored(file, state).catch(() => undefined)
  }
  const later = whenRested(QUIET_MS, keep)
  window.on('resize', later.restart)
  window.on('move', later.restart)
  window.on('maximize', later.restart)
  window.on('unmaximize', later.restart)
  window.on('close', keep)
  window.on('closed', later.cancel)
}
