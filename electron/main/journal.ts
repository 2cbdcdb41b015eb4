import { randomUUID } from 'node:crypto'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { WriteResult } from '#shared/ipc/contract'
import { removeLeftovers } from '../disk/atomicWrite'
import { fileFailure } from './fileFailure'
import { readStored, writeStored } from './storedJson'
import type { Digest } from './textFile'
import { Turns } from './turns'

const entry = z.object({
  text: z.string(),
  path: z.string().nullable(),
  digest: z.string().nullable(),
})

/** Unsaved work, the file it belongs to, and what that file held when it was read or written last. */
export interface JournalEntry {
  readonly text: string
  readonly path: string | null
  readonly digest: Digest | null
}

/** The folder of journals, one a window. Only one run of the app may use it at a time. */
export class Journals {
  readonly #folder: string
  readonly #taken = new Set<string>()

  constructor(folder: string) {
    this.#folder = folder
    void removeLeftovers(folder)
  }

  /** The journal of a new window. */
  forWindow(): Journal {
    return new Journal(this.#take(join(this.#folder, `${randomUUID()}.json`)), () => this.#newestLeft())
  }

  #take(file: string): string {
    this.#taken.add(file)
    return file
  }

  /** The newest journal that no window of this run has, and has it taken. */
  async #newestLeft(): Promise<string | null> {
    const names = await readdir(this.#folder).catch(() => [])
    const left = names
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(this.#folder, name))
      .filter((file) => !this.#taken.has(file))
    let newest: { readonly file: string; readonly time: number } | null = null
    for (const file of left) {
      const found = await stat(file).catch(() => null)
      if (found && readStored(file, entry) && (!newest || found.mtimeMs > newest.time))
        newest = { file, time: found.mtimeMs }
    }
    return newest && !this.#taken.has(newest.file) ? this.#take(newest.file) : null
  }
}

/** What one window keeps against a crash. */
export class Journal {
  #file: string
  readonly #newestLeft: () => Promise<string | null>
  readonly #turns = new Turns()

  constructor(file: string, newestLeft: () => Promise<string | null>) {
    this.#file = file
    this.#newestLeft = newestLeft
  }

  write(value: JournalEntry): Promise<WriteResult> {
    return this.#turns.take('journal', async () => {
      try {
        await writeStored(this.#file, value)
        return { kind: 'written' }
      } catch (error) {
        return { kind: 'failed', failure: { ...fileFailure(error, this.#file, 'writing'), name: '' } }
      }
    })
  }

  /** What this window wrote before its page was loaded again, else the newest that a crash left behind. */
  read(): Promise<JournalEntry | null> {
    return this.#turns.take('journal', async () => {
      const own = readStored(this.#file, entry)
      if (own) return own
      const left = await this.#newestLeft()
      if (left === null) return null
      this.#file = left
      return readStored(left, entry)
    })
  }

  clear(): Promise<void> {
    return this.#turns.take('journal', () => rm(this.#file, { force: true }).catch(() => undefined))
  }
}
