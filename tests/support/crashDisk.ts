import { dirname, join } from 'node:path'
import type { DiskFs } from '../../electron/disk/diskFs'

/** The process ends here: nothing that it would have done next is done. */
export class Crash extends Error {}

/** The files of a disk by their paths, each with its text. */
export type Files = Readonly<Record<string, string>>

/** A part of what was written to a file: it is longer or shorter now, or has these bytes there. */
type Write =
  | { readonly kind: 'length'; readonly length: number }
  | { readonly kind: 'bytes'; readonly at: number; readonly bytes: Buffer }

interface File {
  readonly kind: 'file'
  flushed: Buffer
  /** what was written since */
  writes: Write[]
  readonly time: number
}

type Inode = File | { readonly kind: 'folder' }

/** A name that stands for something else now; null: for nothing. */
interface Entry {
  readonly path: string
  readonly inode: Inode | null
}

const failure = (code: string, path: string) => Object.assign(new Error(`${code}: ${path}`), { code, path })

function written(before: Buffer, write: Write): Buffer {
  const length = write.kind === 'length' ? write.length : Math.max(before.length, write.at + write.bytes.length)
  const after = Buffer.alloc(length)
  before.copy(after)
  if (write.kind === 'bytes') write.bytes.copy(after, write.at)
  return after
}

const contentOf = (file: File): Buffer => file.writes.reduce(written, file.flushed)

/** Every choice among some things, each in its order: none of them, all of them, and what is between. */
const choices = <Thing>(things: readonly Thing[]): Thing[][] =>
  Array.from({ length: 2 ** things.length }, (_, bits) => things.filter((_, at) => (bits >> at) & 1))

/**
 * A disk that can lose power, for what a killed process cannot show: there the system's cache outlives the process, and
 * a flush that is missing is never missed. POSIX promises only what was flushed. Of what was written to a file since its
 * flush any part may be lost, and so may any of a folder's changes since the folder's; one rename is all done or not.
 */
export class CrashDisk {
  readonly #names = new Map<string, Inode>()
  #durable: Map<string, Inode>
  /** what was changed in folders and not flushed there; what stands in one list happens together */
  #changes: (readonly Entry[])[] = []
  #operations = 0

  /**
   * @param folders those that are there; a file's own need not be given
   * @param crashAfter how many operations are still done
   */
  constructor(
    files: Files,
    folders: readonly string[] = [],
    readonly crashAfter = Number.POSITIVE_INFINITY,
  ) {
    for (const folder of [...folders, ...Object.keys(files).map(dirname)]) this.#names.set(folder, { kind: 'folder' })
    for (const [path, text] of Object.entries(files)) this.#names.set(path, this.#newFile(Buffer.from(text)))
    this.#durable = new Map(this.#names)
  }

  get operations(): number {
    return this.#operations
  }

  /** The power has gone, whatever became of the error that told it. */
  get crashed(): boolean {
    return this.#operations > this.crashAfter
  }

  #step(): void {
    if (this.crashed || ++this.#operations > this.crashAfter) throw new Crash()
  }

  #newFile(flushed: Buffer): File {
    return { kind: 'file', flushed, writes: [], time: this.#names.size }
  }

  #change(...entries: Entry[]): void {
    this.#step()
    this.#changes.push(entries)
    for (const { path, inode } of entries) put(this.#names, path, inode)
  }

  #found(path: string): Inode {
    const inode = this.#names.get(path)
    if (!inode) throw failure('ENOENT', path)
    return inode
  }

  #file(path: string): File {
    const inode = this.#found(path)
    if (inode.kind === 'folder') throw failure('EISDIR', path)
    return inode
  }

  /** The file system that a program sees. */
  readonly fs = {
    access: async (path: string) => void this.#found(path),
    copyFile: async (from: string, to: string) => {
      const content = contentOf(this.#file(from))
      await this.#create(to).writeFile(content)
    },
    mkdir: async (path: string) => {
      if (this.#names.has(path)) return undefined
      this.#found(dirname(path))
      this.#change({ path, inode: { kind: 'folder' } })
      return path
    },
    open: async (path: string, flags: string | number) => {
      if (flags === 'wx') return this.#create(path)
      if (flags === 'w' && !this.#names.has(path)) return this.#create(path)
      const opened = this.#opened(path, this.#found(path))
      if (flags === 'w') this.#write(this.#file(path), { kind: 'length', length: 0 })
      return opened
    },
    readFile: async (path: string, encoding?: BufferEncoding) => {
      const content = contentOf(this.#file(path))
      return encoding ? content.toString(encoding) : content
    },
    readdir: async (path: string) => {
      this.#found(path)
      return [...this.#names.keys()].filter((each) => dirname(each) === path).map((each) => each.slice(path.length + 1))
    },
    readlink: async (path: string) => {
      throw failure('EINVAL', path)
    },
    realpath: async (path: string) => {
      this.#found(path)
      return path
    },
    rename: async (from: string, to: string) => {
      this.#found(dirname(to))
      this.#change({ path: to, inode: this.#found(from) }, { path: from, inode: null })
    },
    rm: async (path: string) => {
      if (this.#names.has(path)) this.#change({ path, inode: null })
    },
    stat: async (path: string) => this.#stat(this.#found(path)),
    unlink: async (path: string) => {
      this.#found(path)
      this.#change({ path, inode: null })
    },
  } as unknown as DiskFs

  #stat(inode: Inode) {
    return {
      mode: 0o100644,
      uid: 0,
      gid: 0,
      mtimeMs: inode.kind === 'file' ? inode.time : 0,
      size: inode.kind === 'file' ? contentOf(inode).length : 0,
      isFile: () => inode.kind === 'file',
      isDirectory: () => inode.kind === 'folder',
    }
  }

  #create(path: string) {
    if (this.#names.has(path)) throw failure('EEXIST', path)
    this.#found(dirname(path))
    const file = this.#newFile(Buffer.alloc(0))
    this.#change({ path, inode: file })
    return this.#opened(path, file)
  }

  #write(file: File, write: Write): void {
    this.#step()
    file.writes.push(write)
  }

  #opened(path: string, inode: Inode) {
    return {
      readFile: async () => contentOf(this.#file(path)),
      writeFile: async (bytes: Uint8Array) => {
        const file = inode as File
        const half = Math.ceil(bytes.length / 2)
        // A write is not one step for a disk, and it may know a file's new length before it has what is in it.
        this.#write(file, { kind: 'length', length: bytes.length })
        this.#write(file, { kind: 'bytes', at: 0, bytes: Buffer.from(bytes.slice(0, half)) })
        this.#write(file, { kind: 'bytes', at: half, bytes: Buffer.from(bytes.slice(half)) })
      },
      stat: async () => this.#stat(inode),
      chown: async () => undefined,
      chmod: async () => undefined,
      sync: async () => {
        this.#step()
        if (inode.kind === 'folder') return this.#flushFolder(path)
        inode.flushed = contentOf(inode)
        inode.writes = []
      },
      close: async () => undefined,
    }
  }

  #flushFolder(folder: string): void {
    const here = (entry: Entry) => dirname(entry.path) === folder
    for (const { path, inode } of this.#changes.flat().filter(here)) put(this.#durable, path, inode)
    const left = this.#changes.map((entries) => entries.filter((entry) => !here(entry)))
    this.#changes = left.filter((entries) => entries.length > 0)
  }

  /** What may be on the disk once the power is back: each is what a disk of that time holds. */
  afterwards(): CrashDisk[] {
    const found = new Map<string, CrashDisk>()
    for (const kept of choices(this.#changes)) {
      const names = new Map(this.#durable)
      for (const { path, inode } of kept.flat()) put(names, path, inode)
      for (const [path] of names) if (!isReached(path, names)) names.delete(path)
      const folders = [...names].flatMap(([path, { kind }]) => (kind === 'folder' ? [path] : []))
      for (const files of contents([...names])) {
        const disk = JSON.stringify([folders.toSorted(), Object.entries(files).toSorted()])
        if (!found.has(disk)) found.set(disk, new CrashDisk(files, folders))
      }
    }
    return [...found.values()]
  }
}

function put(names: Map<string, Inode>, path: string, inode: Inode | null): void {
  if (inode) names.set(path, inode)
  else names.delete(path)
}

/** A file is lost with the folder that it is in. */
const isReached = (path: string, names: ReadonlyMap<string, Inode>): boolean =>
  dirname(path) === join('/') || (names.has(dirname(path)) && isReached(dirname(path), names))

/** Every content that files may have whose writes were not all flushed. */
function contents([first, ...others]: readonly (readonly [string, Inode])[]): Files[] {
  if (!first) return [{}]
  const [path, inode] = first
  const rest = contents(others)
  if (inode.kind === 'folder') return rest
  const texts = new Set(choices(inode.writes).map((some) => some.reduce(written, inode.flushed).toString()))
  return [...texts].flatMap((text) => rest.map((files) => ({ ...files, [path]: text })))
}
