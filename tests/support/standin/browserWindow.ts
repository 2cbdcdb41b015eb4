import { EventEmitter } from 'node:events'
import { Contents, preventable, type Shared } from './contents'
import { strict } from './strict'

interface Options {
  readonly width?: number
  readonly height?: number
  readonly x?: number
  readonly y?: number
  readonly title?: string
  readonly webPreferences?: {
    readonly preload?: string
    readonly partition?: string
    readonly sandbox?: boolean
    readonly contextIsolation?: boolean
  }
}

/** The windows of one run, and the events the app hears of them. */
export function windowsOf(shared: Shared, app: EventEmitter) {
  const all: Window[] = []

  class Window extends EventEmitter {
    readonly webContents: Contents
    readonly options: Options
    title: string
    edited = false
    destroyed = false
    visible = false

    constructor(options: Options) {
      super()
      if (!options.webPreferences?.sandbox || !options.webPreferences.contextIsolation)
        throw new Error('a window without sandbox or context isolation')
      this.options = options
      this.title = options.title ?? ''
      this.webContents = new Contents(shared, options.webPreferences.preload, options.webPreferences.partition)
      const self = strict('BrowserWindow', this)
      all.unshift(self)
      app.emit('web-contents-created', {}, this.webContents)
      // biome-ignore lint/correctness/noConstructorReturn: whoever asks for what is not here must hear of it
      return self
    }

    static getAllWindows = (): Window[] => [...all]
    static getFocusedWindow = (): Window | null => all[0] ?? null

    async loadURL(url: string): Promise<void> {
      await this.webContents.loadURL(url)
      this.emit('ready-to-show')
    }

    close(): void {
      const event = preventable()
      this.emit('close', event)
      if (!event.defaultPrevented) this.destroy()
    }

    destroy(): void {
      if (this.destroyed) return
      this.destroyed = true
      all.splice(
        all.findIndex((each) => each.webContents === this.webContents),
        1,
      )
      this.webContents.destroy().catch((error: unknown) => shared.problems.push(error))
      this.emit('closed')
      if (all.length === 0) app.emit('window-all-closed')
    }

    show(): void {
      this.visible = true
    }
    focus(): void {}
    restore(): void {}
    maximize(): void {}
    isMaximized = (): boolean => false
    isMinimized = (): boolean => false
    isDestroyed = (): boolean => this.destroyed
    isVisible = (): boolean => this.visible
    getTitle = (): string => this.title
    setTitle(title: string): void {
      this.title = title
    }
    isDocumentEdited = (): boolean => this.edited
    setDocumentEdited(edited: boolean): void {
      this.edited = edited
    }
    getNormalBounds() {
      const { x = 0, y = 0, width = 800, height = 600 } = this.options
      return { x, y, width, height }
    }
  }

  return Window
}
