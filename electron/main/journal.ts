import { randomUUID } from 'node:crypto'
import * as promises from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import type { WriteResult } from '#shared/ipc/contract'
import { seal, unseal } from '#shared/study/sealed'
import { Turns } from '#shared/turns'
import { removeLeftovers } from '../disk/atomicWrite'
import type { DiskFs } from '../disk/diskFs'
import { makeFolder } from '../disk/folders'
import { fileFailure } from './fileFailure'
import { writeStored } from './storedJson'
import type { Digest } from './textFile'

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

const DAMAGED = 'damaged'

/** What a journal is kept as: with a version and a checksum. */
export const sealedEntry = (value: JournalEntry) => seal(JSON.stringify(value))

/** What a journal's content holds, as long as it is what was written. */
export function entryOf(content: string): JournalEntry | 'damaged' | 'later' {
  try {
    const found = unseal(JSON.parse(content))
    return found.kind === 'whole' ? entry.parse(JSON.parse(found.text)) : found.kind
  } catch {
    return 'damaged'
  }
}

/** What a journal holds; null where there is nothing of use. A damaged one is put aside, as it is. */
async function readJournal(file: string, fs: DiskFs): Promise<JournalEntry | 'damaged' | null> {
  const content = await fs.readFile(file, 'utf8').catch(() => null)
  if (content === null) return null
  const found = entryOf(content)
  if (found === 'later') return null
  if (found !== 'damaged') return found
  const aside = join(dirname(file), DAMAGED)
  await makeFolder(aside, fs)
  await fs.rename(file, join(aside, basename(file)))
  return 'damaged'
}

/** The folder of journals, one a window. Only one run of the app may use it at a time. */
export class Journals {
  readonly #folder: string
  readonly #fs: DiskFs
  readonly #taken = new Set<string>()
  /** how many were found damaged, and put aside */
  #damaged = 0

  constructor(folder: string, fs: DiskFs = promises) {
    this.#folder = folder
    this.#fs = fs
    void removeLeftovers(folder, fs)
  }

  /** The journal of a new window. */
  forWindow(): Journal {
    return new Journal(this.#take(join(this.#folder, `${randomUUID()}.json`)), this.#fs, () => this.#newestLeft())
  }

  get damaged(): number {
    return this.#damaged
  }

  #take(file: string): string {
    this.#taken.add(file)
    return file
  }

  /** The newest journal that no window of this run has, and has it taken. */
  async #newestLeft(): Promise<string | null> {
    const names = await this.#fs.readdir(this.#folder).catch(() => [])
    const left = names
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(this.#folder, name))
      .filter((file) => !this.#taken.has(file))
    let newest: { readonly file: string; readonly time: number } | null = null
    for (const file of left) {
      const found = await this.#fs.stat(file).catch(() => null)
      const held = found && (await readJournal(file, this.#fs).catch(() => null))
      if (held === 'damaged') this.#damaged++
      else if (held && (!newest || found.mtimeMs > newest.time)) newest = { file, time: found.mtimeMs }
    }
    return newest && !this.#taken.has(newest.file) ? this.#take(newest.file) : null
  }
}

/** What one window keeps against a crash. */
export class Journal {
  #file: string
  readonly #fs: DiskFs
  readonly #newestLeft: () => Promise<string | null>
  readonly #turns = new Turns()

  constructor(file: string, fs: DiskFs, newestLeft: () => Promise<string | null>) {
    this.#file = file
    this.#fs = fs
    this.#newestLeft = newestLeft
  }

  write(value: JournalEntry): Promise<WriteResult> {
    return this.#turns.take('journal', async () => {
      try {
        await writeStored(this.#file, sealedEntry(value), this.#fs)
        return { kind: 'written' }
      } catch (error) {
        return { kind: 'failed', failure: { ...fileFailure(error, this.#file, 'writing'), name: '' } }
      }
    })
  }

  /** What this window wrote before its page was loaded again, else the newest that a crash left behind. */
  read(): Promise<JournalEntry | null> {
    return this.#turns.take('journal', async () => {
      const own = await readJournal(this.#file, this.#fs)
      if (own && own !== 'damaged') return own
      const left = await this.#newestLeft()
      if (left === null) return null
      this.#file = left
      const found = await readJournal(left, this.#fs)
      return found === 'damaged' ? null : found
    })
  }

  clear(): Promise<void> {
    return this.#turns.take('journal', () => this.#fs.rm(this.#file, { force: true }).catch(() => undefined))
  }
}
