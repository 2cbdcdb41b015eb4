import type { AtomicFs } from '../../electron/disk/atomicWrite'

/** The process ends here: nothing that it would have done next is done. */
export class Crash extends Error {}

interface Inode {
  /** what a program that reads it now would see */
  content: string
  /** what is certain to be there after the power has gone; null: not even its length */
  flushed: string | null
}

type Entry =
  | { readonly kind: 'put'; readonly name: string; readonly inode: Inode }
  | { readonly kind: 'drop'; readonly name: string }

const missing = (path: string) => Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT', path })

/**
 * A disk that can lose power, for what a killed process cannot show: there the system's cache outlives the process, and
 * a flush that is missing is never missed. Contents that were not flushed may be lost wholly or in part, and so may
 * changes of a folder, in any number from the last one backwards.
 */
export class CrashDisk {
  readonly #names = new Map<string, Inode>()
  /** changes of folders since the last flush of a folder */
  readonly #entries: Entry[] = []
  #durable = new Map<string, Inode>()
  #operations = 0
  /** the power has gone, whatever became of the error that told it */
  crashed = false

  /** @param crashAfter how many operations are still done */
  constructor(
    files: Readonly<Record<string, string>>,
    readonly crashAfter = Number.POSITIVE_INFINITY,
  ) {
    for (const [name, content] of Object.entries(files)) this.#names.set(name, { content, flushed: content })
    this.#durable = new Map(this.#names)
  }

  get operations(): number {
    return this.#operations
  }

  #step(): void {
    if (this.#operations >= this.crashAfter) {
      this.crashed = true
      throw new Crash()
    }
    this.#operations++
  }

  #change(entry: Entry): void {
    this.#entries.push(entry)
    if (entry.kind === 'put') this.#names.set(entry.name, entry.inode)
    else this.#names.delete(entry.name)
  }

  /** The file system that a program sees. */
  readonly fs = {
    access: async (path: string) => {
      if (!this.#names.has(path)) throw missing(path)
    },
    realpath: async (path: string) => {
      if (!this.#names.has(path)) throw missing(path)
      return path
    },
    readlink: async (path: string) => {
      throw missing(path)
    },
    stat: async (path: string) => {
      if (!this.#names.has(path)) throw missing(path)
      return { mode: 0o100644, uid: 0, gid: 0 }
    },
    unlink: async (path: string) => {
      if (!this.#names.has(path)) throw missing(path)
      this.#step()
      this.#change({ kind: 'drop', name: path })
    },
    rename: async (from: string, to: string) => {
      const inode = this.#names.get(from)
      if (!inode) throw missing(from)
      this.#step()
      this.#change({ kind: 'put', name: to, inode })
      this.#change({ kind: 'drop', name: from })
    },
    open: async (path: string, flags: string) => (flags === 'r' ? this.#folder() : this.#newFile(path)),
  } as unknown as AtomicFs

  #folder() {
    return {
      sync: async () => {
        this.#step()
        this.#entries.length = 0
        this.#durable = new Map(this.#names)
      },
      close: async () => undefined,
    }
  }

  #newFile(path: string) {
    this.#step()
    const inode: Inode = { content: '', flushed: null }
    this.#change({ kind: 'put', name: path, inode })
    return {
      writeFile: async (bytes: Uint8Array) => {
        const text = new TextDecoder().decode(bytes)
        // A write is not one step for a disk.
        for (const end of [Math.floor(text.length / 2), text.length]) {
          this.#step()
          inode.content = text.slice(0, end)
        }
      },
      stat: async () => ({ uid: 0, gid: 0 }),
      chown: async () => undefined,
      chmod: async () => undefined,
      sync: async () => {
        this.#step()
        inode.flushed = inode.content
      },
      close: async () => undefined,
    }
  }

  /** Every content that a file may have once the power is back; null: it is not there. */
  outcomes(path: string): ReadonlySet<string | null> {
    const found = new Set<string | null>()
    for (let kept = 0; kept <= this.#entries.length; kept++) {
      const names = new Map(this.#durable)
      for (const entry of this.#entries.slice(0, kept))
        if (entry.kind === 'put') names.set(entry.name, entry.inode)
        else names.delete(entry.name)
      const inode = names.get(path)
      if (!inode) found.add(null)
      else if (inode.flushed !== null) found.add(inode.flushed)
      else
        for (const length of [0, inode.content.length / 2, inode.content.length])
          found.add(inode.content.slice(0, length))
    }
    return found
  }
}
