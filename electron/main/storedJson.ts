import { readFileSync } from 'node:fs'
import * as promises from 'node:fs/promises'
import { dirname } from 'node:path'
import type { z } from 'zod'
import { atomicWrite } from '../disk/atomicWrite'
import type { DiskFs } from '../disk/diskFs'
import { makeFolder } from '../disk/folders'

/** What the app keeps for itself in a file; null where there is nothing, or nothing that can be used. */
export function readStored<Value>(path: string, schema: z.ZodType<Value>): Value | null {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}

/** @throws the system's error; what was kept before is then kept still */
export async function writeStored(path: string, value: unknown, fs: DiskFs = promises): Promise<void> {
  await makeFolder(dirname(path), fs)
  await atomicWrite(path, new TextEncoder().encode(JSON.stringify(value)), fs)
}
