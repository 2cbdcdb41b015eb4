import { constants } from 'node:fs'
import * as promises from 'node:fs/promises'
import type { DiskFs } from './diskFs'

/**
 * Opens a file for reading without waiting: a plain open of a named pipe blocks until somebody writes to it, and
 * holds one of the few threads that all reading and writing of the process share.
 *
 * @throws the system's error
 */
export const openAtOnce = (path: string, fs: Pick<DiskFs, 'open'> = promises): Promise<promises.FileHandle> =>
  // Windows has no such flag, and no such pipes.
  fs.open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
