import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { BrowserContext, Frame, Page } from '@playwright/test'
import type { StandInSession } from './session'
import { asChromiumKnows, asElectronKnows, preloadScript } from './shim'
import { strict } from './strict'

/** What the app asks of Electron's printing, by Electron's names. */
interface PrintToPDFOptions {
  readonly printBackground: boolean
  readonly preferCSSPageSize: boolean
  readonly generateTaggedPDF: boolean
  readonly generateDocumentOutline: boolean
}

type Handler = (event: unknown, ...words: unknown[]) => unknown

/** What the pages of one run share. */
export interface Shared {
  readonly context: BrowserContext
  readonly handlers: Map<string, Handler>
  readonly sessionOf: (partition: string) => StandInSession
  /** what went wrong where nobody waits for it; a test that ends looks here */
  readonly problems: unknown[]
  /** names that no page can guess */
  readonly secret: string
}

/** An event as Electron's, that a listener may prevent. */
export function preventable(): { readonly defaultPrevented: boolean; preventDefault: () => void } {
  let prevented = false
  return {
    get defaultPrevented() {
      return prevented
    },
    preventDefault: () => {
      prevented = true
    },
  }
}

/** A `WebContents` whose page is one of Chromium's, driven by Playwright. */
export class Contents extends EventEmitter {
  readonly mainFrame: { readonly url: string }
  readonly opened: Promise<Page>
  readonly shared: Shared
  readonly session: StandInSession
  page: Page | null = null
  destroyed = false
  refusesWindows = false
  /** what main itself loads is no navigation of the page's */
  asked = ''

  constructor(shared: Shared, preload: string | undefined, partition = '') {
    super()
    this.shared = shared
    this.session = shared.sessionOf(partition)
    const url = (): string => asElectronKnows(this.page?.mainFrame().url() ?? '')
    this.mainFrame = {
      get url() {
        return url()
      },
    }
    const self = strict('webContents', this)
    this.opened = this.#open(self, preload)
    // biome-ignore lint/correctness/noConstructorReturn: whoever asks for what is not here must hear of it
    return self
  }

  async #open(self: Contents, preload: string | undefined): Promise<Page> {
    const { context, secret, problems } = this.shared
    const page = await context.newPage()
    this.page = page
    page.on('pageerror', (error) => problems.push(error))
    page.on('popup', (popup) => {
      if (!this.refusesWindows) problems.push(new Error(`a window was opened: ${popup.url()}`))
      void popup.close()
    })
    page.on('framenavigated', (frame) => frame === page.mainFrame() && this.emit('did-navigate', {}))
    await page.route(
      (url) => asElectronKnows(url.href) === url.href,
      async (route, request) => {
        const event = Object.assign(preventable(), { url: request.url() })
        if (request.isNavigationRequest() && request.frame() === page.mainFrame() && request.url() !== this.asked)
          this.emit('will-navigate', event)
        await (event.defaultPrevented ? route.abort('aborted') : route.fallback())
      },
    )
    if (preload) {
      const binding = `invoke${secret}`
      // Before the script that takes it.
      await page.exposeBinding(binding, ({ frame }, channel: string, words: unknown[]) =>
        this.#answer(self, frame, channel, words),
      )
      await page.addInitScript(
        preloadScript(readFileSync(preload, 'utf8'), binding, `deliver${secret}`, `paths${secret}`),
      )
    }
    return page
  }

  async #answer(self: Contents, frame: Frame, channel: string, words: readonly unknown[]) {
    const handler = this.shared.handlers.get(channel)
    const senderFrame = frame === this.page?.mainFrame() ? this.mainFrame : { url: asElectronKnows(frame.url()) }
    try {
      if (!handler) throw new Error(`No handler registered for '${channel}'`)
      return { value: structuredClone(await handler({ sender: self, senderFrame }, ...words)) }
    } catch (error) {
      return { thrown: String(error) }
    }
  }

  async printToPDF({ generateTaggedPDF, generateDocumentOutline, ...options }: PrintToPDFOptions) {
    const page = await this.opened
    return page.pdf({ ...options, tagged: generateTaggedPDF, outline: generateDocumentOutline })
  }

  async loadURL(url: string): Promise<void> {
    if (!this.session.isSecured()) throw new Error('a page in a session that grants whatever it asks')
    this.asked = url
    await (await this.opened).goto(asChromiumKnows(url))
  }

  reload(): void {
    void this.page?.reload()
  }

  send(channel: string, ...words: unknown[]): void {
    void this.dispatch('deliver', { channel, words: structuredClone(words) })
  }

  /** Fires an event in the page that only the preload's shim knows. */
  async dispatch(name: 'deliver' | 'paths', detail: unknown): Promise<void> {
    const script = `dispatchEvent(new CustomEvent('${name}${this.shared.secret}', { detail: ${JSON.stringify(detail)} }))`
    await this.page?.evaluate(script).catch((error: unknown) => {
      if (!this.destroyed) this.shared.problems.push(error)
    })
  }

  executeJavaScript(code: string): Promise<unknown> {
    return this.page?.evaluate(code) ?? Promise.reject(new Error('no page'))
  }

  setWindowOpenHandler(handler: () => { readonly action: string }): void {
    this.refusesWindows = handler().action === 'deny'
  }

  isDestroyed(): boolean {
    return this.destroyed
  }

  async destroy(): Promise<void> {
    this.destroyed = true
    await (await this.opened).close()
  }
}
