import { dirname } from 'node:path'
import type { DiskFs } from './diskFs'

/** Makes what a folder names outlast a power cut; not every system lets a folder be opened for this. */
export async function flushFolder(folder: string, fs: Pick<DiskFs, 'open'>): Promise<void> {
  if (process.platform === 'win32') return
  try {
    const opened = await fs.open(folder, 'r')
    await opened.sync().finally(() => opened.close())
  } catch {
    return
  }
}

/**
 * Makes a folder, and those that it is in, so that they outlast a power cut: what is written into a folder that is lost
 * is lost with it.
 *
 * @throws the system's error
 */
export async function makeFolder(folder: string, fs: Pick<DiskFs, 'mkdir' | 'open'>): Promise<void> {
  const first = await fs.mkdir(folder, { recursive: true })
  if (first === undefined) return
  for (let made = folder; made.length >= first.length; made = dirname(made)) await flushFolder(dirname(made), fs)
}
