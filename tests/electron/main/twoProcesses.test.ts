import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

let folder = ''
let processes: ChildProcess[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'levier-two-'))
})
afterEach(() => {
  for (const each of processes) each.kill()
  processes = []
  rmSync(folder, { recursive: true, force: true })
})

/** What the process says next; it fails where the process ends first. */
async function said(by: ChildProcess): Promise<unknown> {
  const [what] = await Promise.race([
    once(by, 'message'),
    once(by, 'exit').then(([code]) => Promise.reject(new Error(`it ended with ${code}`))),
  ])
  return what
}

it('of two processes that save one file over and over, each is told of the other and no line is lost', async () => {
  const path = join(folder, 'study.levier')
  writeFileSync(path, '')
  const program = join(import.meta.dirname, '..', '..', 'support', 'savingProcess.ts')
  processes = ['a', 'b'].map((name) => fork(program, [path, name, '60'], { execArgv: ['--import', 'tsx'] }))
  await Promise.all(processes.map(said))
  const told = Promise.all(processes.map(said))
  for (const each of processes) each.send('go')
  const times = await told
  const lines = readFileSync(path, 'utf8').trim().split('\n')
  for (const name of ['a', 'b'])
    expect(lines.filter((line) => line.startsWith(name))).toEqual(
      Array.from({ length: 60 }, (_, at) => `${name} ${at}`),
    )
  // Else they never met, and nothing was tried.
  expect(times.reduce<number>((sum, each) => sum + Number(each), 0)).toBeGreaterThan(0)
  expect(readdirSync(folder)).toEqual(['study.levier'])
})
