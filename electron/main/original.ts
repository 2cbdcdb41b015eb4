import { constants } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import type { DiskFs } from '../disk/diskFs'
import { flushFolder } from '../disk/folders'

type CopyFs = Pick<DiskFs, 'copyFile' | 'open' | 'readFile' | 'unlink'>

const MOST_COPIES = 100

/** `name.levier` is kept as `name.v0.levier`, then `name.v0-2.levier`, ... */
function nameOf(path: string, version: string, copy: number): string {
  const extension = extname(path)
  const number = copy === 1 ? '' : `-${copy}`
  return join(dirname(path), `${basename(path, extension)}.${version}${number}${extension}`)
}

/**
 * Keeps a file as it is beside itself, before a newer version is saved over it; never over another file. A file
 * that is not there, or is kept already, needs nothing.
 *
 * @throws the system's error; nothing is then left behind
 */
export async function keepOriginal(path: string, version: string, fs: CopyFs): Promise<void> {
  const original = await fs.readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (original === null) return
  for (let copy = 1; copy <= MOST_COPIES; copy++) {
    const kept = nameOf(path, version, copy)
    if (await copyTo(path, kept, fs)) return
    if (original.equals(await fs.readFile(kept))) return
  }
  throw Object.assign(new Error(`${MOST_COPIES} originals are kept already`), { code: 'EEXIST' })
}

/** False where there is a file already. */
async function copyTo(from: string, to: string, fs: CopyFs): Promise<boolean> {
  try {
    await fs.copyFile(from, to, constants.COPYFILE_EXCL)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    await fs.unlink(to).catch(() => undefined)
    throw error
  }
  const file = await fs.open(to, 'r+')
  await file.sync().finally(() => file.close())
  await flushFolder(dirname(to), fs)
  return true
}
