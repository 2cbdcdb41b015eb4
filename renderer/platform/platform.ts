import type { DesktopBridge } from '#shared/ipc/contract'
import { browserFiles } from './browserFiles'
import { desktopFiles } from './desktopFiles'
import type { Files } from './files'
import { isLivingFile } from './living'

declare global {
  interface Window {
    readonly levier?: DesktopBridge
  }
}

/** What the interface needs from where it runs; the desktop app and the browser each give it in their own way. */
export interface Platform {
  /** the user's languages, most wanted first */
  readonly languages: readonly string[]
  /** What this user chose before; null where nothing is kept. */
  readonly recall: (key: string) => string | null
  readonly remember: (key: string, value: string) => void
  /**
   * Opens the presenter's window for a presentation, or brings it to the front; false where that is refused.
   *
   * @param hash where in the app that window is
   */
  readonly openPresenter: (id: string, hash: string) => Promise<boolean>
}

const PREFIX = 'levier.'
const PRESENTER = 'popup,width=1120,height=760'

/** Where choices are kept; a living file keeps none: all files of a machine are one place to a browser. */
const storage = (): Storage | null => (isLivingFile ? null : localStorage)

export const platform: Platform = {
  // A living file begins in the language it was made in.
  languages: isLivingFile ? [document.documentElement.lang] : navigator.languages,
  // A browser may refuse storage altogether: then choices last as long as the page.
  recall: (key) => {
    try {
      return storage()?.getItem(PREFIX + key) ?? null
    } catch {
      return null
    }
  },
  remember: (key, value) => {
    try {
      storage()?.setItem(PREFIX + key, value)
    } catch {
      return
    }
  },
  openPresenter: async (id, hash) => {
    if (window.levier) return window.levier.openPresenter(id)
    const opened = window.open(hash, `presenter-${id}`, PRESENTER)
    opened?.focus()
    return opened !== null
  },
}

export const files: Files = window.levier ? desktopFiles(window.levier) : browserFiles()
