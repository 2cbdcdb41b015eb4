import { createHash } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { DiskFs } from './diskFs'

type LockFs = Pick<DiskFs, 'open' | 'stat' | 'unlink'>

/** A save takes far less; whoever holds a lock for longer has died. */
const STALE_MS = 30_000
const PATIENCE_MS = 5000
const PAUSE_MS = 25

const lockOf = (path: string): string =>
  join(dirname(path), `.levier-${createHash('sha256').update(basename(path)).digest('hex').slice(0, 16)}.lock`)

async function removeStale(lock: string, fs: LockFs): Promise<void> {
  const found = await fs.stat(lock).catch(() => null)
  if (found && Date.now() - found.mtimeMs > STALE_MS) await fs.unlink(lock).catch(() => undefined)
}

/**
 * Does something with a file while no other process of ours does: two that compare and then write would each
 * overwrite what the other had just written. The lock is a file beside it, gone afterwards.
 *
 * @param path its real path, links followed
 * @throws EBUSY where another holds it for seconds, the system's error where the folder takes no file, and what `act` throws
 */
export async function whileLocked<Value>(path: string, fs: LockFs, act: () => Promise<Value>): Promise<Value> {
  const lock = lockOf(path)
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    try {
      await (await fs.open(lock, 'wx')).close()
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      if (Date.now() > until) throw Object.assign(new Error(`EBUSY: ${path}`), { code: 'EBUSY', syscall: 'open', path })
      await removeStale(lock, fs)
      await pause(PAUSE_MS)
    }
  }
  return act().finally(() => fs.unlink(lock).catch(() => undefined))
}
