import { randomBytes } from 'node:crypto'
import { unlinkSync } from 'node:fs'
import * as promises from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { DiskFs } from './diskFs'
import { flushFolder } from './folders'
import { linkTarget } from './linkTarget'

/** What writing needs of the file system; tests hand in one that fails. */
export type AtomicFs = Pick<DiskFs, 'access' | 'open' | 'readlink' | 'realpath' | 'rename' | 'stat' | 'unlink'>

const LEFTOVER = /^\.levier-[0-9a-f]{16}\.tmp$/
const LEFTOVER_AGE_MS = 3_600_000
const RENAME_PAUSES_MS = [20, 80, 320]

/** Temporary files that this process is writing. */
const underWay = new Set<string>()

const codeOf = (error: unknown): unknown => (error as NodeJS.ErrnoException | null)?.code

/** A file to be written. */
export interface NewFile {
  readonly path: string
  /** all of it, or piece after piece where it is too long to be held */
  readonly bytes: Uint8Array | Iterable<Uint8Array>
}

/**
 * Writes a file whole or not at all: a temporary file in the same folder, flushed to the disk, then renamed over the
 * old one. Keeps the old file's permissions and owner, and follows a symbolic link to the file it stands for.
 *
 * @param beforeRename a last look at what is about to be replaced; what it throws ends the writing
 * @throws the system's error; the old file is then as it was
 */
export const atomicWrite = (
  path: string,
  bytes: Uint8Array,
  fs: AtomicFs = promises,
  beforeRename?: () => Promise<void>,
): Promise<void> => atomicWriteAll([{ path, bytes }], fs, beforeRename)

/**
 * Writes files that belong together: none is put in place before all are on the disk.
 *
 * @throws the system's error; while the files were being written every old one is then as it was
 */
export async function atomicWriteAll(
  files: readonly NewFile[],
  fs: AtomicFs = promises,
  beforeRename?: () => Promise<void>,
): Promise<void> {
  const written: { readonly temporary: string; readonly target: string }[] = []
  try {
    for (const { path, bytes } of files) {
      const target = await linkTarget(path, fs)
      const old = await oldFile(target, fs)
      const temporary = join(dirname(target), `.levier-${randomBytes(8).toString('hex')}.tmp`)
      written.push({ temporary, target })
      underWay.add(temporary)
      await writeFlushed(temporary, bytes, old, fs)
    }
    await beforeRename?.()
    for (const { temporary, target } of written) await renameOver(temporary, target, fs)
  } catch (error) {
    for (const { temporary } of written) await fs.unlink(temporary).catch(() => undefined)
    throw error
  } finally {
    for (const { temporary } of written) underWay.delete(temporary)
  }
  for (const folder of new Set(written.map(({ target }) => dirname(target)))) await flushFolder(folder, fs)
}

/** What stands where a file is to be put. */
async function oldFile(target: string, fs: AtomicFs): Promise<Kept | null> {
  const old = await fs.stat(target).catch((error) => {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  })
  // A rename asks only for rights on the folder: a write-protected file has to be respected by us.
  if (old) await fs.access(target, promises.constants.W_OK)
  return old
}

interface Kept {
  readonly mode: number
  readonly uid: number
  readonly gid: number
}

async function writeFlushed(path: string, bytes: NewFile['bytes'], old: Kept | null, fs: AtomicFs): Promise<void> {
  const file = await fs.open(path, 'wx', old ? old.mode & 0o777 : 0o666)
  try {
    // Goes on after a short write, which is how a disk that is filling up announces itself.
    await file.writeFile(bytes)
    if (old) {
      const { uid, gid } = await file.stat()
      // Only the superuser may give a file away: for others the file stays theirs.
      if (uid !== old.uid || gid !== old.gid) await file.chown(old.uid, old.gid).catch(() => undefined)
      await file.chmod(old.mode & 0o7777).catch(() => undefined)
    }
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Virus scanners and indexers hold a new file for a moment on Windows. */
async function renameOver(from: string, to: string, fs: AtomicFs): Promise<void> {
  for (const wait of RENAME_PAUSES_MS) {
    try {
      return await fs.rename(from, to)
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(String(codeOf(error)))) throw error
      await pause(wait)
    }
  }
  await fs.rename(from, to)
}

/** Removes what is half written, for a process that is told to end: nothing of it is awaited. */
export function abandonWrites(): void {
  for (const temporary of underWay) {
    try {
      unlinkSync(temporary)
    } catch {
      // It was not made yet, or has just been put in its place.
    }
  }
}

/** Removes what a run that was killed while writing left in a folder; what is young may still be in use. */
export async function removeLeftovers(
  folder: string,
  fs: Pick<DiskFs, 'readdir' | 'stat' | 'unlink'> = promises,
): Promise<void> {
  const now = Date.now()
  const names = await fs.readdir(folder).catch(() => [])
  for (const name of names) {
    if (!LEFTOVER.test(name)) continue
    const path = join(folder, name)
    const found = await fs.stat(path).catch(() => null)
    if (found && now - found.mtimeMs > LEFTOVER_AGE_MS) await fs.unlink(path).catch(() => undefined)
  }
}
