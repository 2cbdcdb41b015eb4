import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Journals } from '../../../../electron/main/journal'
import { seeded } from '../../../support/random'
import { stepOf } from './growingStudy'

const LANES = 8
const KILLS_A_LANE = 25

const root = join(import.meta.dirname, '..', '..', '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'levier-killed-'))

beforeAll(async () => {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('./writer.ts', import.meta.url)),
      outDir: join(folder, 'bundle'),
      target: 'node20',
    },
  })
})
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))

interface Told {
  readonly saving: number | null
  readonly saved: number | null
  /** the last step that the journal was said to hold */
  readonly kept: number | null
}

/** Lets a writer work for a while, kills it, and gives what it had said. */
function workAndKill(place: string, afterMs: number): Promise<Told> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(folder, 'bundle', 'writer.js'), place], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    let complaints = ''
    child.stdout.on('data', (data) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), afterMs)
      said += data
    })
    child.stderr.on('data', (data) => {
      complaints += data
    })
    child.on('close', (_, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error(`the writer ended by itself: ${complaints}`))
      // The last line may have been cut.
      const lines = said.split('\n').slice(0, -1)
      const last = (word: string): number | null => {
        const line = lines.findLast((each) => each.startsWith(`${word} `))
        return line ? Number(line.split(' ')[1]) : null
      }
      resolve({ saving: last('saving'), saved: last('saved'), kept: last('kept') })
    })
  })
}

async function lane(
  number: number,
): Promise<{ readonly kills: number; readonly duringSave: number; readonly journals: number }> {
  const place = join(folder, `lane-${number}`)
  mkdirSync(place)
  const random = seeded(20_261_124 + number)
  const path = join(place, 'study.levier')
  let onDisk: number | null = null
  let duringSave = 0
  let journals = 0
  for (let kill = 0; kill < KILLS_A_LANE; kill++) {
    const afterMs = kill % 8 === 7 ? 1000 + random() * 1500 : random() * 150
    const told = await workAndKill(place, afterMs)
    const about = `lane ${number}, kill ${kill} after ${afterMs.toFixed(1)} ms`

    const now = existsSync(path) ? stepOf(readFileSync(path, 'utf8')) : null
    expect(now, `${about}: the file is whole`).not.toBeNull()
    const before: number | null = told.saved ?? onDisk
    const allowed = [before ?? 0, told.saving ?? before ?? 0]
    expect(allowed, `${about}: the file is the old one or the new one`).toContain(now)
    if (told.saving !== null && told.saving !== told.saved) duringSave++
    onDisk = now

    const kept = stepOf((await new Journals(join(place, 'journals')).forWindow().read())?.text ?? '')
    if (told.kept !== null) {
      journals++
      expect(kept, `${about}: the journal lacks nothing that it was said to hold`).toBeGreaterThanOrEqual(told.kept)
    }
  }
  return { kills: KILLS_A_LANE, duringSave, journals }
}

it('killed at any moment, the file is whole and the journal holds what it was said to hold', async () => {
  const lanes = await Promise.all(Array.from({ length: LANES }, (_, number) => lane(number)))
  expect(lanes.reduce((sum, { kills }) => sum + kills, 0)).toBe(200)
  // Otherwise nothing was put to the test.
  expect(lanes.reduce((sum, { duringSave }) => sum + duringSave, 0)).toBeGreaterThan(50)
  expect(lanes.reduce((sum, { journals }) => sum + journals, 0)).toBeGreaterThan(50)
})
