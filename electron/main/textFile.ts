import { createHash } from 'node:crypto'
import * as promises from 'node:fs/promises'
import { basename } from 'node:path'
import type { FileFailure } from '#shared/ipc/contract'
import { failure, type Result, success } from '#shared/result'
import type { DiskFs } from '../disk/diskFs'
import { openAtOnce } from '../disk/openAtOnce'
import { fileFailure } from './fileFailure'

/** The most a study file may hold, in bytes. */
export const MOST_BYTES = 20 * 1024 * 1024

/** Tells one content from another. */
export type Digest = string

export const digestOf = (bytes: Uint8Array): Digest => createHash('sha256').update(bytes).digest('hex')

/** A file's bytes; larger files, folders, pipes and devices are refused before they are read. */
export async function readBytes(
  path: string,
  fs: Pick<DiskFs, 'open'> = promises,
): Promise<Result<Uint8Array, FileFailure>> {
  const refuse = (kind: FileFailure['kind'], code = ''): Result<Uint8Array, FileFailure> =>
    failure({ kind, code, name: basename(path) })
  try {
    const file = await openAtOnce(path, fs)
    try {
      const stat = await file.stat()
      if (stat.isDirectory()) return refuse('folder', 'EISDIR')
      if (!stat.isFile()) return refuse('other', 'EFTYPE')
      if (stat.size > MOST_BYTES) return refuse('too-large')
      const bytes = await file.readFile()
      return bytes.length > MOST_BYTES ? refuse('too-large') : success(bytes)
    } finally {
      await file.close()
    }
  } catch (error) {
    return failure(fileFailure(error, path, 'reading'))
  }
}

/** The text that the bytes of a file are; a byte order mark is dropped. */
export function textOf(path: string, bytes: Uint8Array): Result<string, FileFailure> {
  try {
    return success(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return failure({ kind: 'not-utf8', code: '', name: basename(path) })
  }
}
