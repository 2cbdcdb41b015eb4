import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { z } from 'zod'
import { atomicWrite } from '../disk/atomicWrite'

/** What the app keeps for itself in a file; null where there is nothing, or nothing that can be used. */
export function readStored<Value>(path: string, schema: z.ZodType<Value>): Value | null {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}

/** @throws the system's error; what was kept before is then kept still */
export async function writeStored(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await atomicWrite(path, new TextEncoder().encode(JSON.stringify(value)))
}
