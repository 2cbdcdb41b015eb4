import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { BenchLine } from './line'

const LIMIT = 250_000

/** All JavaScript the first screen loads, both languages' words included, compressed. */
export function benchSize(root: string): BenchLine {
  const assets = join(root, 'out/renderer/assets')
  const bytes = readdirSync(assets)
    .filter((name) => name.endsWith('.js'))
    .map((name) => gzipSync(readFileSync(join(assets, name)), { level: 9 }).length)
    .reduce((sum, each) => sum + each, 0)
  return {
    name: 'JavaScript for the first screen, gzip, against 250 kB',
    value: bytes / LIMIT,
    target: 1,
    unit: 'ratio',
  }
}
