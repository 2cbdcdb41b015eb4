import { Buffer } from 'node:buffer'
import { livingFile } from '#models/exchange/livingFile'
import { livingPage } from '../../scripts/living.mjs'
import { subject } from '../support/subject'
import type { BenchLine } from './line'

const LIMIT = 1_500_000

/** The size of a living file: the whole app with a study. */
export async function benchLivingFile(): Promise<BenchLine> {
  const bytes = Buffer.byteLength(livingFile(await livingPage(), await subject({})))
  return {
    name: `a living file (${Math.round(bytes / 1000)} kB) against 1.5 MB`,
    value: bytes / LIMIT,
    target: 1,
    unit: 'ratio',
  }
}
