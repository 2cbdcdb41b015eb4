import { randomUUID } from 'node:crypto'
import type { FileHandle } from '#shared/ipc/contract'

/** Random names that stand for paths in the page; main alone knows what they stand for. */
export class Handles {
  readonly #paths = new Map<FileHandle, string>()
  readonly #handles = new Map<string, FileHandle>()

  /** The handle of a path, always the same one. */
  give(path: string): FileHandle {
    const known = this.#handles.get(path)
    if (known) return known
    const handle = randomUUID()
    this.#handles.set(path, handle)
    this.#paths.set(handle, path)
    return handle
  }

  /** The path a handle was given for; null where it was given for none. */
  path(handle: FileHandle): string | null {
    return this.#paths.get(handle) ?? null
  }
}
