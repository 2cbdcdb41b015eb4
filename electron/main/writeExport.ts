import { basename } from 'node:path'
import type { ExportResult } from '#shared/ipc/contract'
import { atomicWriteAll } from '../disk/atomicWrite'
import { fileFailure } from './fileFailure'

/** Writes an export, and what stands beside it, whole or not at all. */
export async function writeExport(path: string, bytes: Uint8Array, beside: string | null): Promise<ExportResult> {
  const files = [{ path, bytes }]
  if (beside !== null) files.push({ path: `${path}.json`, bytes: new TextEncoder().encode(beside) })
  try {
    await atomicWriteAll(files)
    return { kind: 'saved', name: basename(path) }
  } catch (error) {
    return { kind: 'failed', failure: fileFailure(error, path, 'writing') }
  }
}
