import { type FSWatcher, watch } from 'node:fs'
import { basename, dirname } from 'node:path'
import { type Rest, whenRested } from '#shared/whenRested'

const QUIET_MS = 300

/** Watches files for what others do to them, and tells of each new content, or their loss, once. */
export class FileWatch {
  readonly #watchers = new Map<string, FSWatcher>()
  readonly #waiting = new Map<string, Rest>()
  readonly #told = new Map<string, string>()
  readonly #change: (path: string) => Promise<string | null>
  readonly #tell: (path: string, change: string) => void

  /** @param change a word for what others did, another one for each thing; null where they did nothing */
  constructor(change: (path: string) => Promise<string | null>, tell: (path: string, change: string) => void) {
    this.#change = change
    this.#tell = tell
  }

  /** Starts watching a file, if it is not watched yet. */
  add(path: string): void {
    if (this.#watchers.has(path)) return
    try {
      // The folder, since most programs replace a file instead of writing into it.
      const watcher = watch(dirname(path), { persistent: false }, (_, name) => {
        if (name === null || name === basename(path)) this.#look(path)
      })
      watcher.on('error', () => this.#drop(path))
      this.#watchers.set(path, watcher)
    } catch {
      // Not every file system can be watched: a change is then found when the file is saved.
      return
    }
  }

  stop(): void {
    for (const path of [...this.#watchers.keys()]) this.#drop(path)
  }

  #drop(path: string): void {
    this.#watchers.get(path)?.close()
    this.#watchers.delete(path)
    this.#waiting.get(path)?.cancel()
    this.#waiting.delete(path)
  }

  #look(path: string): void {
    const quiet = this.#waiting.get(path) ?? whenRested(QUIET_MS, () => void this.#check(path))
    this.#waiting.set(path, quiet)
    quiet.restart()
  }

  async #check(path: string): Promise<void> {
    // What cannot be looked at now is found when the file is saved.
    const change = await this.#change(path).catch(() => null)
    if (change === null) this.#told.delete(path)
    else if (change !== this.#told.get(path) && this.#watchers.has(path)) {
      this.#told.set(path, change)
      this.#tell(path, change)
    }
  }
}
