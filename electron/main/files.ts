import * as promises from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { isWorkbook } from '#shared/fileName'
import type { FileFailure, FileHandle, OpenResult, SaveAsResult, SaveOptions, SaveResult } from '#shared/ipc/contract'
import { Turns } from '#shared/turns'
import { atomicWrite, removeLeftovers } from '../disk/atomicWrite'
import type { DiskFs } from '../disk/diskFs'
import { whileLocked } from '../disk/fileLock'
import { linkTarget } from '../disk/linkTarget'
import { fileFailure } from './fileFailure'
import type { Handles } from './handles'
import { keepOriginal } from './original'
import { type Digest, digestOf, MOST_BYTES, readBytes, textOf } from './textFile'

const failed = (failure: FileFailure) => ({ kind: 'failed', failure }) as const

/** Someone else wrote the file since this app last read or wrote it. */
class ChangedOnDisk extends Error {}

/** Opens files and saves studies, and knows what each held when this app last read or wrote it. */
export class StudyFiles {
  readonly #handles: Handles
  /** called with the path after each file opened or saved */
  readonly #onUsed: (path: string) => void
  readonly #fs: DiskFs
  readonly #known = new Map<string, Digest>()
  readonly #turns = new Turns()

  constructor(handles: Handles, onUsed: (path: string) => void, fs: DiskFs = promises) {
    this.#handles = handles
    this.#onUsed = onUsed
    this.#fs = fs
  }

  open(path: string): Promise<OpenResult> {
    return this.#turns.take(path, async () => {
      const read = await readBytes(path, this.#fs)
      if (!read.ok) return failed(read.failure)
      const [name, bytes] = [basename(path), read.value]
      if (isWorkbook(name, bytes)) return { kind: 'workbook', name, bytes: Buffer.from(bytes).toString('base64') }
      const text = textOf(path, bytes)
      if (!text.ok) return failed(text.failure)
      return { kind: 'opened', ...this.#used(path, digestOf(bytes)), text: text.value }
    })
  }

  async reopen(handle: FileHandle): Promise<OpenResult> {
    const path = this.#handles.path(handle)
    return path === null ? failed({ kind: 'not-found', code: '', name: '' }) : this.open(path)
  }

  async save(handle: FileHandle, text: string, options: SaveOptions = {}): Promise<SaveResult> {
    const path = this.#handles.path(handle)
    if (path === null) return failed({ kind: 'not-found', code: '', name: '' })
    return this.#turns.take(path, async () => {
      const compare = async (): Promise<void> => {
        if (!options.force && (await this.#foreignDigest(path)) !== null) throw new ChangedOnDisk()
      }
      try {
        return await this.#write(path, text, options.keepOriginalAs, compare)
      } catch (error) {
        if (error instanceof ChangedOnDisk) return { kind: 'changed-on-disk' }
        throw error
      }
    })
  }

  saveAs(path: string, text: string): Promise<SaveAsResult> {
    return this.#turns.take(path, () => this.#write(path, text, undefined, async () => undefined))
  }

  /** Takes over from a run that crashed what it knew of a file. */
  remember(path: string, digest: Digest): void {
    this.#known.set(path, digest)
  }

  /** What the file held when this app last read or wrote it; null where it never did. */
  known(path: string): Digest | null {
    return this.#known.get(path) ?? null
  }

  /** What someone else did since: the digest of what they wrote, `gone` where they took it away; null for nothing. */
  foreignChange(path: string): Promise<Digest | 'gone' | null> {
    return this.#turns.take(path, async () => {
      if (!this.#known.has(path)) return null
      const read = await readBytes(path, this.#fs)
      return !read.ok && read.failure.kind === 'not-found' ? 'gone' : this.#foreignDigest(path)
    })
  }

  /** The digest of what someone else wrote since; null where nobody did. A file that is gone can be written again. */
  async #foreignDigest(path: string): Promise<Digest | null> {
    const known = this.#known.get(path)
    const read = await readBytes(path, this.#fs)
    if (known === undefined || (!read.ok && read.failure.kind !== 'too-large')) return null
    const digest = read.ok ? digestOf(read.value) : 'too-large'
    return digest === known ? null : digest
  }

  /** @param compare looks whether someone else wrote the file, and throws ChangedOnDisk then */
  async #write(
    path: string,
    text: string,
    keepAs: string | undefined,
    compare: () => Promise<void>,
  ): Promise<SaveAsResult> {
    const bytes = new TextEncoder().encode(text)
    // What could not be opened again must not be written.
    if (bytes.length > MOST_BYTES) return failed({ kind: 'too-large', code: '', name: basename(path) })
    try {
      await whileLocked(await linkTarget(path, this.#fs), this.#fs, async () => {
        await compare()
        if (keepAs) await keepOriginal(path, keepAs, this.#fs)
        // Again at the last moment: programs that take no lock may have written it meanwhile.
        await atomicWrite(path, bytes, this.#fs, compare)
      })
    } catch (error) {
      if (error instanceof ChangedOnDisk) throw error
      return failed(fileFailure(error, path, 'writing'))
    }
    void removeLeftovers(dirname(path), this.#fs)
    return { kind: 'saved', ...this.#used(path, digestOf(bytes)) }
  }

  #used(path: string, digest: Digest): { readonly handle: FileHandle; readonly name: string } {
    this.#known.set(path, digest)
    this.#onUsed(path)
    return { handle: this.#handles.give(path), name: basename(path) }
  }
}
