import { open, stat } from 'node:fs/promises'
import type { Translate } from '#shared/i18n/translator'
import { type AtomicFs, atomicWriteAll, type NewFile } from '../disk/atomicWrite'
import { Refusal } from './failure'
import { STANDARD_OUTPUT, writeStandard } from './standardStreams'

/** What a command makes for `--out`. */
export interface Output extends NewFile {
  /** what stands in PATH.json beside a data file; null where the file says it all itself */
  readonly beside: Uint8Array | null
}

/** The path itself cannot be written to, whoever asks. */
const BAD_PATH: ReadonlySet<string> = new Set([
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'ENAMETOOLONG',
  'ELOOP',
  'EINVAL',
  'ENXIO',
])

const REASONS: Readonly<Record<string, 'full' | 'read-only' | 'no-folder' | 'folder' | 'closed'>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EROFS: 'read-only',
  ENOENT: 'no-folder',
  ENOTDIR: 'no-folder',
  EISDIR: 'folder',
  EPIPE: 'closed',
}

/** The name of the file that goes beside an output. */
export const besideOf = (path: string): string => `${path}.json`

/** Whether a path is a pipe, a device or a socket, or `-` for standard output: written to, never replaced. */
export async function isStream(path: string): Promise<boolean> {
  if (path === STANDARD_OUTPUT) return true
  const found = await stat(path).catch(() => null)
  return found !== null && !found.isFile() && !found.isDirectory()
}

async function writeStream(path: string, bytes: NewFile['bytes']): Promise<void> {
  if (path === STANDARD_OUTPUT) return writeStandard(process.stdout, bytes)
  const file = await open(path, 'w')
  await file.writeFile(bytes).finally(() => file.close())
}

/**
 * Writes what a command has made. A file and what goes beside it are each whole or not there, and what stood there
 * before is kept when one fails; a pipe, a device or `-` gets the bytes alone.
 *
 * @throws Refusal where the path is at fault, an Error that says why for anything else
 */
export async function writeOutput({ path, bytes, beside }: Output, t: Translate, fs?: AtomicFs): Promise<void> {
  const streamed = await isStream(path)
  try {
    if (streamed) await writeStream(path, bytes)
    else await atomicWriteAll([{ path, bytes }, ...(beside ? [{ path: besideOf(path), bytes: beside }] : [])], fs)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === '') throw error
    // A reader that has left has read what it wanted.
    if (path === STANDARD_OUTPUT && code === 'EPIPE') return
    const words = { file: path, code, reason: t(`cli:unwritable.${REASONS[code] ?? 'other'}`) }
    const message = streamed ? t('cli:unwritable-stream', words) : t('cli:unwritable-file', words)
    throw BAD_PATH.has(code) ? new Refusal(message) : new Error(message)
  }
}
