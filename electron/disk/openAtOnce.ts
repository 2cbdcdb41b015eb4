import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'

/**
 * Opens a file for reading without waiting: a plain open of a named pipe blocks until somebody writes to it, and
 * holds one of the few threads that all reading and writing of the process share.
 *
 * @throws the system's error
 */
export const openAtOnce = (path: string): Promise<FileHandle> =>
  // Windows has no such flag, and no such pipes.
  open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
