import { channelOf } from './channel'

const CHANNEL = 'levier.pages'
/** A page that lives answers well within this; one that the browser has put to sleep is woken by the question. */
const ANSWER_MS = 500

/** Where there are no locks (pages on plain http), pages say themselves that they live. */
class Roll {
  readonly #channel = channelOf(CHANNEL)
  readonly #own = new Set<string>()
  readonly #waiting = new Map<string, () => void>()

  constructor() {
    this.#channel.onmessage = ({ data }: MessageEvent<{ readonly ask?: string; readonly lives?: string }>) => {
      if (data.ask && this.#own.has(data.ask)) this.#channel.postMessage({ lives: data.ask })
      if (data.lives) this.#waiting.get(data.lives)?.()
    }
  }

  hold(name: string): Promise<boolean> {
    return new Promise((resolve) => {
      const none = setTimeout(() => {
        this.#waiting.delete(name)
        this.#own.add(name)
        resolve(true)
      }, ANSWER_MS)
      this.#waiting.set(name, () => {
        clearTimeout(none)
        this.#waiting.delete(name)
        resolve(false)
      })
      this.#channel.postMessage({ ask: name })
    })
  }
}

let roll: Roll | null = null

/** Holds a name until the page ends, however it ends; false where another page holds it. */
export function holdName(name: string): Promise<boolean> {
  if (!('locks' in navigator)) {
    roll ??= new Roll()
    return roll.hold(name)
  }
  return new Promise((resolve) => {
    const held = navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      resolve(lock !== null)
      return lock === null ? undefined : new Promise(() => undefined)
    })
    held.catch(() => resolve(false))
  })
}
