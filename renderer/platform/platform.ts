import type { DesktopBridge } from '#shared/ipc/contract'
import { browserFiles } from './browserFiles'
import { desktopFiles } from './desktopFiles'
import type { Files } from './files'

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
}

const PREFIX = 'levier.'

export const platform: Platform = {
  languages: navigator.languages,
  // A browser may refuse storage altogether: then choices last as long as the page.
  recall: (key) => {
    try {
      return localStorage.getItem(PREFIX + key)
    } catch {
      return null
    }
  },
  remember: (key, value) => {
    try {
      localStorage.setItem(PREFIX + key, value)
    } catch {
      return
    }
  },
}

export const files: Files = window.levier ? desktopFiles(window.levier) : browserFiles()
