import { basename, dirname } from 'node:path'
import type { FileFailure, FileHandle, OpenResult, SaveAsResult, SaveOptions, SaveResult } from '#shared/ipc/contract'
import { atomicWrite, removeLeftovers } from '../disk/atomicWrite'
import { fileFailure } from './fileFailure'
import type { Handles } from './handles'
import { keepOriginal } from './original'
import { type Digest, digestOf, MOST_BYTES, readBytes, readText } from './textFile'
import { Turns } from './turns'

const failed = (failure: FileFailure) => ({ kind: 'failed', failure }) as const

/** Opens and saves study files, and knows what each held when this app last read or wrote it. */
export class StudyFiles {
  readonly #handles: Handles
  /** called with the path after each file opened or saved */
  readonly #onUsed: (path: string) => void
  readonly #known = new Map<string, Digest>()
  readonly #turns = new Turns()

  constructor(handles: Handles, onUsed: (path: string) => void) {
    this.#handles = handles
    this.#onUsed = onUsed
  }

  open(path: string): Promise<OpenResult> {
    return this.#turns.take(path, async () => {
      const read = await readText(path)
      if (!read.ok) return failed(read.failure)
      const { text, digest } = read.value
      return { kind: 'opened', ...this.#used(path, digest), text }
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
      if (!options.force && (await this.#foreignDigest(path)) !== null) return { kind: 'changed-on-disk' }
      return this.#write(path, text, options.keepOriginalAs)
    })
  }

  saveAs(path: string, text: string): Promise<SaveAsResult> {
    return this.#turns.take(path, () => this.#write(path, text, undefined))
  }

  /** Takes over from a run that crashed what it knew of a file. */
  remember(path: string, digest: Digest): void {
    this.#known.set(path, digest)
  }

  /** What the file held when this app last read or wrote it; null where it never did. */
  known(path: string): Digest | null {
    return this.#known.get(path) ?? null
  }

  /** The digest of what someone else wrote since; null where nobody did. A file that is gone was not changed. */
  foreignDigest(path: string): Promise<Digest | null> {
    return this.#turns.take(path, () => this.#foreignDigest(path))
  }

  async #foreignDigest(path: string): Promise<Digest | null> {
    const known = this.#known.get(path)
    const read = await readBytes(path)
    if (known === undefined || (!read.ok && read.failure.kind !== 'too-large')) return null
    const digest = read.ok ? digestOf(read.value) : 'too-large'
    return digest === known ? null : digest
  }

  async #write(path: string, text: string, keepAs: string | undefined): Promise<SaveAsResult> {
    const bytes = new TextEncoder().encode(text)
    // What could not be opened again must not be written.
    if (bytes.length > MOST_BYTES) return failed({ kind: 'too-large', code: '', name: basename(path) })
    try {
      if (keepAs) await keepOriginal(path, keepAs)
      await atomicWrite(path, bytes)
    } catch (error) {
      return failed(fileFailure(error, path, 'writing'))
    }
    void removeLeftovers(dirname(path))
    return { kind: 'saved', ...this.#used(path, digestOf(bytes)) }
  }

  #used(path: string, digest: Digest): { readonly handle: FileHandle; readonly name: string } {
    this.#known.set(path, digest)
    this.#onUsed(path)
    return { handle: this.#handles.give(path), name: basename(path) }
  }
}
