import { app, type BrowserWindow } from 'electron'
import type { CloseAnswer } from './dialogs'

/** What closing a window needs of the rest. */
export interface ClosingSteps {
  readonly ask: (title: string) => Promise<CloseAnswer>
  readonly saveAndClose: () => void
  readonly forget: () => Promise<void>
}

let quitting = false

/** To be called once: whether a window is closed because the whole app is to end. */
export function watchQuitting(): void {
  app.on('before-quit', () => {
    quitting = true
  })
}

/** Sees to it that no unsaved work goes with its window unasked. */
export class Closing {
  readonly #window: BrowserWindow
  readonly #steps: ClosingSteps
  #edited = false
  #title = ''
  #asking = false
  #quitAfter = false

  constructor(window: BrowserWindow, steps: ClosingSteps) {
    this.#window = window
    this.#steps = steps
    window.on('page-title-updated', (event) => event.preventDefault())
    // The question is asked here: the page's own would only keep the window from closing, without a word.
    window.webContents.on('will-prevent-unload', (event) => event.preventDefault())
    window.on('close', (event) => {
      this.#quitAfter = quitting
      quitting = false
      // What a crash left and nobody has decided about yet stays: only a page with work of its own may lose it.
      if (!this.#edited) return
      event.preventDefault()
      void this.#ask()
    })
  }

  setEdited(edited: boolean, title: string): void {
    this.#edited = edited
    this.#title = title
    const mark = edited && process.platform !== 'darwin' ? '• ' : ''
    this.#window.setTitle(title ? `${mark}${title} — Levier` : `${mark}Levier`)
    this.#window.setDocumentEdited(edited)
  }

  async closeNow(): Promise<void> {
    await this.#steps.forget()
    // Without asking the page, which has said so itself.
    this.#window.destroy()
    if (this.#quitAfter) app.quit()
  }

  async #ask(): Promise<void> {
    if (this.#asking) return
    this.#asking = true
    const answer = await this.#steps.ask(this.#title)
    this.#asking = false
    if (answer === 'save') this.#steps.saveAndClose()
    else if (answer === 'discard') await this.closeNow()
    else this.#quitAfter = false
  }
}
