import { z } from 'zod'
import { Turns } from '#shared/turns'
import { readStored, writeStored } from './storedJson'

const MOST = 10

/** The list with a path moved to its front. */
export const withRecent = (paths: readonly string[], path: string): readonly string[] =>
  [path, ...paths.filter((each) => each !== path)].slice(0, MOST)

/** The files opened or saved last, newest first, kept between runs. */
export class RecentFiles {
  readonly #file: string
  readonly #onChange: () => void
  readonly #turns = new Turns()
  #paths: readonly string[]

  constructor(file: string, onChange: () => void) {
    this.#file = file
    this.#onChange = onChange
    this.#paths = (readStored(file, z.array(z.string())) ?? []).slice(0, MOST)
  }

  get paths(): readonly string[] {
    return this.#paths
  }

  add(path: string): void {
    this.#set(withRecent(this.#paths, path))
  }

  remove(path: string): void {
    this.#set(this.#paths.filter((each) => each !== path))
  }

  #set(paths: readonly string[]): void {
    if (paths.length === this.#paths.length && paths.every((path, at) => path === this.#paths[at])) return
    this.#paths = paths
    // A list that cannot be kept is no reason to disturb anyone: it lasts as long as the app.
    this.#turns.take('list', () => writeStored(this.#file, paths)).catch(() => undefined)
    this.#onChange()
  }
}
