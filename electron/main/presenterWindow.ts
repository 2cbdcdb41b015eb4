import { app, BrowserWindow, type Rectangle, screen } from 'electron'
import { ORIGIN } from './origin'

const USUAL = { width: 1120, height: 760 }

const within = (area: Rectangle, x: number, y: number): boolean =>
  x >= area.x && x < area.x + area.width && y >= area.y && y < area.y + area.height

/** Where the presenter's window opens: in the middle of a screen the presentation is not on, if there is another. */
export function presenterPlacement(wall: Rectangle, screens: readonly Rectangle[]): Partial<Rectangle> {
  const [x, y] = [wall.x + wall.width / 2, wall.y + wall.height / 2]
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

/** The window in which a presenter looks on at the presentation of another; it has no preload, and so no calls. */
export class PresenterWindow {
  readonly #wall: BrowserWindow
  #window: BrowserWindow | null = null
  #id = ''

  constructor(wall: BrowserWindow) {
    this.#wall = wall
  }

  is(window: BrowserWindow): boolean {
    return window === this.#window
  }

  /** Shows presentation `id`; true, as nothing keeps main from opening a window. */
  show(id: string): boolean {
    const open = this.#window
    if (open && this.#id === id) {
      open.focus()
      return true
    }
    this.close()
    const screens = screen.getAllDisplays().map((display) => display.workArea)
    const window = new BrowserWindow({
      ...presenterPlacement(this.#wall.getNormalBounds(), screens),
      show: false,
      title: 'Levier',
      webPreferences: {
        contextIsolation: true,
        sandbox: true,
        nodeIntegration: false,
        webSecurity: true,
        devTools: !app.isPackaged,
      },
    })
    this.#window = window
    this.#id = id
    window.once('ready-to-show', () => window.show())
    window.on('closed', () => {
      if (this.#window === window) this.#window = null
    })
    void window.loadURL(`${ORIGIN}/#presenter=${id}`)
    return true
  }

  close(): void {
    this.#window?.close()
    this.#window = null
  }
}
