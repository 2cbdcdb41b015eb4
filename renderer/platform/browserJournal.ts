const PREFIX = 'levier.journal.'

interface Entry {
  readonly text: string
  /** milliseconds since 1970 */
  readonly at: number
}

function entryIn(stored: string | null): Entry | null {
  try {
    const value: unknown = JSON.parse(stored ?? 'null')
    if (typeof value !== 'object' || value === null || !('text' in value) || !('at' in value)) return null
    return typeof value.text === 'string' && typeof value.at === 'number' ? { text: value.text, at: value.at } : null
  } catch {
    return null
  }
}

/** Holds a lock until the page ends, however it ends; false where another page holds it. */
function hold(name: string): Promise<boolean> {
  // Pages that are served without a secure connection have no locks: then every journal may be taken up.
  if (!('locks' in navigator)) return Promise.resolve(true)
  return new Promise((resolve) => {
    const held = navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      resolve(lock !== null)
      return lock === null ? undefined : new Promise(() => undefined)
    })
    held.catch(() => resolve(false))
  })
}

/**
 * What one page keeps against a crash, in the browser's storage. Each page has its own, and a lock that tells the
 * others that it lives: only the journals of pages that have ended are taken up.
 */
export class BrowserJournal {
  #key = PREFIX + crypto.randomUUID()
  readonly #held: Promise<boolean>

  constructor() {
    this.#held = hold(this.#key)
  }

  /** @throws the browser's error where there is no room, or storage is refused */
  async write(text: string): Promise<void> {
    await this.#held
    localStorage.setItem(this.#key, JSON.stringify({ text, at: Date.now() } satisfies Entry))
  }

  /** The newest text that a page which has ended left behind; it is this page's from then on. */
  async read(): Promise<string | null> {
    const left = Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX) && key !== this.#key)
      .flatMap((key) => {
        const entry = entryIn(localStorage.getItem(key))
        return entry ? [{ key, ...entry }] : []
      })
      .sort((one, other) => other.at - one.at)
    for (const { key, text } of left) {
      if (!(await hold(key))) continue
      this.#key = key
      return text
    }
    return null
  }

  clear(): void {
    localStorage.removeItem(this.#key)
  }
}
