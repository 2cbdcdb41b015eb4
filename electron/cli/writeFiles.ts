import type { Translate } from '#shared/i18n/translator'
import { type AtomicFs, atomicWriteAll, type NewFile } from '../disk/atomicWrite'
import { Refusal } from './failure'

/** The path itself cannot be written to, whoever asks. */
const BAD_PATH: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ELOOP', 'EINVAL'])

const REASONS: Readonly<Record<string, 'full' | 'read-only' | 'no-folder' | 'folder'>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EROFS: 'read-only',
  ENOENT: 'no-folder',
  ENOTDIR: 'no-folder',
  EISDIR: 'folder',
}

/**
 * Writes files that belong together, each whole or not at all; what stood there before is kept when one fails.
 *
 * @throws Refusal where the path is at fault, an Error that says why for anything else
 */
export async function writeFiles(files: readonly NewFile[], t: Translate, fs?: AtomicFs): Promise<void> {
  try {
    await atomicWriteAll(files, fs)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === '') throw error
    const file = files[0]?.path ?? ''
    const reason = REASONS[code]
    const message = t('cli:unwritable-file', { file, code, reason: t(`cli:unwritable.${reason ?? 'other'}`) })
    throw BAD_PATH.has(code) ? new Refusal(message) : new Error(message)
  }
}
