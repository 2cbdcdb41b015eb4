import type * as promises from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/** As many links one after the other as Linux itself follows. */
const MOST_LINKS = 40

/**
 * The file that a path stands for: links are followed, also one to a file that is not there yet.
 *
 * @throws ELOOP for links that lead to each other, and whatever else the system says of them
 */
export async function linkTarget(path: string, fs: Pick<typeof promises, 'readlink' | 'realpath'>): Promise<string> {
  let target = path
  for (let links = 0; links < MOST_LINKS; links++) {
    const real = await fs.realpath(target).catch(() => null)
    if (real !== null) return real
    const next = await fs.readlink(target).catch(() => null)
    if (next === null) return target
    target = resolve(dirname(target), next)
  }
  throw Object.assign(new Error(`ELOOP: too many symbolic links, ${path}`), { code: 'ELOOP', path })
}
