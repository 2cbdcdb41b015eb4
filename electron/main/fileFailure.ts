import { basename } from 'node:path'
import type { FileFailure } from '#shared/ipc/contract'

type Kind = FileFailure['kind']

const either: Readonly<Record<string, Kind>> = { EBUSY: 'locked', ETXTBSY: 'locked', EAGAIN: 'locked' }

const onReading: Readonly<Record<string, Kind>> = {
  ...either,
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EISDIR: 'folder',
}

const onWriting: Readonly<Record<string, Kind>> = {
  ...either,
  ENOENT: 'folder-gone',
  ENOTDIR: 'folder-gone',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EROFS: 'read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
}

/** Names what the system says in the terms of the contract; the same code means another thing in reading and writing. */
export function fileFailure(error: unknown, path: string, doing: 'reading' | 'writing'): FileFailure {
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException
  const word = typeof code === 'string' ? code : ''
  // The folder let us make a file, so what refuses the rename is that the old file is held by someone (Windows).
  const held = syscall === 'rename' && (word === 'EPERM' || word === 'EACCES')
  const known = doing === 'reading' ? onReading : onWriting
  return { kind: held ? 'locked' : (known[word] ?? 'other'), code: word, name: basename(path) }
}
