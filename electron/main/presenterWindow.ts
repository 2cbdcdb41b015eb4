import { app, BrowserWindow, screen } from 'electron'
import { ORIGIN } from './origin'
import { presenterPlacement } from './presenterPlacement'

/** The window in which a presenter looks on at the presentation of another; it has no preload, and so no calls. */
export class PresenterWindow {
  readonly #presentation: BrowserWindow
  #window: BrowserWindow | null = null
  #id = ''

  constructor(presentation: BrowserWindow) {
    this.#presentation = presentation
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
      ...presenterPlacement(this.#presentation.getNormalBounds(), screens),
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
