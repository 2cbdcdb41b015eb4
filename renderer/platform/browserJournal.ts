import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { type Sealed, seal, unseal } from '#shared/study/sealed'
import { Turns } from '#shared/turns'
import { checksum } from './checksum'
import { isLivingFile } from './living'
import { holdName } from './pageLife'
import { randomId } from './randomId'

/** What one page keeps, sealed, and when it did, in milliseconds since 1970. */
interface Entry extends Sealed {
  readonly at: number
}

interface Schema extends DBSchema {
  /** by the id of the page that wrote it */
  journals: { key: string; value: Entry }
  /** what was found damaged, as it was, for someone to look at */
  damaged: { key: string; value: unknown }
}

/** All files of a machine are one place to a browser: what was left in one of them is offered in no other. */
const NAME = isLivingFile ? `levier ${location.pathname}` : 'levier'
const PREFIX = 'levier.journal.'
const WRITING = 'writing'
/** The browser answers only when the disk has it: a power cut is one of the things a journal is for. */
const FLUSHED = { durability: 'strict' } as const

export interface LeftWork {
  readonly text: string | null
  /** how many entries were found damaged, and put aside */
  readonly damaged: number
}

/**
 * What one page keeps against a crash, in the browser's database. Each page has its own entry, and a name it holds
 * while it lives: only the journals of pages that have ended are taken up.
 */
export class BrowserJournal {
  #id = randomId()
  readonly #held: Promise<boolean>
  /** A long text takes its time: what is saved meanwhile is forgotten after it was written, not before. */
  readonly #turns = new Turns()
  #opening: Promise<IDBPDatabase<Schema>> | null = null

  constructor() {
    this.#held = holdName(PREFIX + this.#id)
  }

  #database(): Promise<IDBPDatabase<Schema>> {
    const forget = (): void => {
      this.#opening = null
    }
    this.#opening ??= openDB<Schema>(NAME, 1, {
      upgrade: (database) => {
        database.createObjectStore('journals')
        database.createObjectStore('damaged')
      },
      // Storage was cleared, or a later version of the app wants it: the next write opens it again.
      terminated: forget,
      blocking: (_, __, event) => {
        forget()
        ;(event.target as IDBDatabase).close()
      },
    })
    this.#opening.catch(forget)
    return this.#opening
  }

  /** @throws the browser's error where there is no room, or storage is refused */
  write(text: string): Promise<void> {
    return this.#turns.take(WRITING, () => this.#writeNow(text))
  }

  async #writeNow(text: string): Promise<void> {
    await this.#held
    const sealed = seal(text, await checksum(text))
    const writing = (await this.#database()).transaction('journals', 'readwrite', FLUSHED)
    await Promise.all([writing.store.put({ ...sealed, at: Date.now() }, this.#id), writing.done])
  }

  /** The newest text that a page which has ended left behind; it is this page's from then on. */
  async read(): Promise<LeftWork> {
    const database = await this.#database()
    const ids = (await database.getAllKeys('journals')).filter((id) => id !== this.#id)
    const whole: { readonly id: string; readonly text: string; readonly at: number }[] = []
    let damaged = 0
    for (const id of ids) {
      const value = await database.get('journals', id)
      const found = unseal(value)
      if (found.kind === 'whole') whole.push({ id, text: found.text, at: value?.at ?? 0 })
      if (found.kind !== 'damaged' || !(await holdName(PREFIX + id))) continue
      damaged++
      await this.#putAside(id, value)
    }
    for (const { id, text } of whole.sort((one, other) => other.at - one.at)) {
      if (!(await holdName(PREFIX + id))) continue
      this.#id = id
      return { text, damaged }
    }
    return { text: null, damaged }
  }

  async #putAside(id: string, value: unknown): Promise<void> {
    const moving = (await this.#database()).transaction(['journals', 'damaged'], 'readwrite', FLUSHED)
    const [journals, damaged] = [moving.objectStore('journals'), moving.objectStore('damaged')]
    await Promise.all([damaged.put(value, id), journals.delete(id), moving.done])
  }

  clear(): Promise<void> {
    return this.#turns.take(WRITING, () => this.#clearNow())
  }

  async #clearNow(): Promise<void> {
    const clearing = (await this.#database()).transaction('journals', 'readwrite', FLUSHED)
    await Promise.all([clearing.store.delete(this.#id), clearing.done])
  }
}
