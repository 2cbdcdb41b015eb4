import { join } from 'node:path'
import { app, BrowserWindow, Menu, type WebContents } from 'electron'
import { chooseLanguage, type Language } from '#shared/i18n/languages'
import { createTranslator, type Translate } from '#shared/i18n/translator'
import type { OpenResult } from '#shared/ipc/contract'
import { Closing } from './closing'
import { askClose } from './dialogs'
import { StudyFiles } from './files'
import { Handles } from './handles'
import { type Journal, Journals } from './journal'
import { menuTemplate } from './menu'
import { PageLink } from './pageLink'
import { PresenterWindow } from './presenterWindow'
import { RecentFiles } from './recent'
import { FileWatch } from './watch'
import { openWindow } from './window'

/** A window and what belongs to it. */
export interface Page {
  readonly window: BrowserWindow
  readonly link: PageLink
  readonly journal: Journal
  readonly closing: Closing
  readonly presenter: PresenterWindow
}

/** What the windows of one run share. */
export class Desktop {
  readonly handles = new Handles()
  readonly recent: RecentFiles
  readonly files: StudyFiles
  readonly #watch: FileWatch
  readonly #journals: Journals
  readonly #pages = new Map<WebContents, Page>()
  readonly #stateFile: string
  #translate: Translate

  private constructor(userData: string, translate: Translate) {
    this.#translate = translate
    this.#stateFile = join(userData, 'window.json')
    this.#journals = new Journals(join(userData, 'journals'))
    this.recent = new RecentFiles(join(userData, 'recent.json'), () => this.#buildMenu())
    this.files = new StudyFiles(this.handles, (path) => this.#used(path))
    this.#watch = new FileWatch(
      (path) => this.files.foreignChange(path),
      (path, change) => this.#tellChanged(path, change === 'gone'),
    )
    app.on('will-quit', () => this.#watch.stop())
    this.#buildMenu()
  }

  /** Until a page says which language it is in, the menu is in the user's first one. */
  static async start(): Promise<Desktop> {
    const language = chooseLanguage(app.getPreferredSystemLanguages(), 'en')
    return new Desktop(app.getPath('userData'), await createTranslator(language))
  }

  get translate(): Translate {
    return this.#translate
  }

  async setLanguage(language: Language): Promise<void> {
    this.#translate = await createTranslator(language)
    this.#buildMenu()
  }

  /** How many journals were found damaged since this run began, and put aside. */
  get damagedJournals(): number {
    return this.#journals.damaged
  }

  pageOf(contents: WebContents): Page | null {
    return this.#pages.get(contents) ?? null
  }

  /** The page the user is at, also from its presenter's window; a new window's where there is none. */
  page(): Page {
    const windows = [BrowserWindow.getFocusedWindow(), ...BrowserWindow.getAllWindows()]
    const pages = [...this.#pages.values()]
    for (const window of windows) {
      const page = pages.find((each) => each.window === window || (window && each.presenter.is(window)))
      if (page) return page
    }
    return this.openPage()
  }

  openPage(): Page {
    const window = openWindow(this.#stateFile)
    const contents = window.webContents
    const link = new PageLink(contents)
    const journal = this.#journals.forWindow()
    const closing = new Closing(window, {
      ask: (title) => askClose(window, this.#translate, title),
      saveAndClose: () => link.tell('command', 'save-and-close'),
      forget: () => journal.clear(),
    })
    const presenter = new PresenterWindow(window)
    const page = { window, link, journal, closing, presenter }
    this.#pages.set(contents, page)
    window.on('closed', () => {
      presenter.close()
      this.#pages.delete(contents)
    })
    return page
  }

  /** Opens a file; a recent one that is no longer there is not offered again. */
  async open(path: string): Promise<OpenResult> {
    const result = await this.files.open(path)
    if (result.kind === 'failed' && result.failure.kind === 'not-found') this.recent.remove(path)
    return result
  }

  /**
   * Opens a file that nobody in the page asked for, and brings the window to the front.
   *
   * @param notOpened of a file that was dropped: names of those that came along
   */
  async openFromOutside(path: string, notOpened?: readonly string[]): Promise<void> {
    const { window, link } = this.page()
    if (window.isMinimized()) window.restore()
    window.focus()
    link.tell('opened', { ...(await this.open(path)), ...(notOpened && { notOpened }) })
  }

  #used(path: string): void {
    this.recent.add(path)
    this.#watch.add(path)
    app.addRecentDocument(path)
  }

  #tellChanged(path: string, gone: boolean): void {
    for (const { link } of this.#pages.values()) link.tell('changedOnDisk', { handle: this.handles.give(path), gone })
  }

  #buildMenu(): void {
    const template = menuTemplate(
      this.#translate,
      this.recent.paths,
      {
        command: (command) => this.page().link.tell('command', command),
        openRecent: (path) => void this.openFromOutside(path),
      },
      process.platform,
    )
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }
}
