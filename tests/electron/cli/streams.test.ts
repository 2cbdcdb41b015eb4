import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../../electron/cli/run'
import { levierProgram } from '../../support/levier'

const folder = mkdtempSync(join(tmpdir(), 'levier-streams-'))
const study = join(folder, 'study.levier')
const pipe = join(folder, 'pipe')
beforeAll(async () => {
  writeFileSync(study, (await run(['study', 'research-4'])).output)
  if (process.platform !== 'win32') execFileSync('mkfifo', [pipe])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A device that may be lost: root could take the place of the machine's own. Null where none may be made or opened. */
function device(): string | null {
  if (process.getuid?.() !== 0) return '/dev/null'
  const own = join(folder, 'null')
  try {
    execFileSync('mknod', [own, 'c', '1', '3'], { stdio: 'ignore' })
    writeFileSync(own, '')
    return own
  } catch {
    return null
  }
}
const nowhere = process.platform === 'win32' ? null : device()

const temporaries = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.tmp'))
const levier = (words: readonly string[], options: { input?: string } = {}) => {
  return spawnSync(process.execPath, [levierProgram, ...words], { encoding: 'utf8', maxBuffer: 1 << 28, ...options })
}

describe.runIf(process.platform !== 'win32')('the command line with pipes, devices and links', () => {
  it('refuses a pipe that nobody writes to, at once', async () => {
    const { code, error } = await run(['check', pipe])
    expect({ code, error }).toEqual({ code: 2, error: expect.stringContaining('a pipe or a device, not a file') })
  })

  it('reads standard input to its end, by either of its names', () => {
    const input = readFileSync(study, 'utf8')
    for (const name of ['-', '/dev/stdin']) {
      const { status, stderr } = levier(['check', name], { input })
      expect({ name, status, stderr }).toEqual({ name, status: 0, stderr: '' })
    }
    expect(levier(['check', '-'], { input: `${input}{` }).status).toBe(2)
  })

  it('writes an export to standard output', async () => {
    const out = join(folder, 'told.csv')
    expect(await run(['export', study, '--to', 'csv', '--out', out])).toMatchObject({ code: 0 })
    const { status, stdout } = levier(['export', study, '--to', 'csv', '--out', '-'])
    expect(status).toBe(0)
    expect(stdout).toBe(readFileSync(out, 'utf8'))
  })

  it('writes into a pipe without taking its place', async () => {
    const reader = spawn('cat', [pipe], { stdio: ['ignore', 'pipe', 'inherit'] })
    let read = ''
    reader.stdout.setEncoding('utf8').on('data', (piece: string) => {
      read += piece
    })
    const ended = new Promise((resolve) => reader.on('close', resolve))
    expect(await run(['sample', study, '--runs', '3', '--seed', '1', '--out', pipe])).toMatchObject({ code: 0 })
    await ended
    expect(read.trimEnd().split('\r\n')).toHaveLength(4)
    expect(readdirSync(folder)).not.toContain('pipe.json')
    expect(await run(['check', pipe])).toMatchObject({ code: 2 })
  })

  it.skipIf(nowhere === null)('leaves a device what it is', async () => {
    const out = nowhere ?? ''
    expect(await run(['export', study, '--to', 'csv', '--out', out])).toMatchObject({ code: 0 })
    expect(lstatSync(out).isCharacterDevice()).toBe(true)
    expect(existsSync(`${out}.json`)).toBe(false)
  })

  it('follows a link to a file that is not there yet', async () => {
    const link = join(folder, 'link.csv')
    symlinkSync('later.csv', link)
    expect(await run(['export', study, '--to', 'csv', '--out', link])).toMatchObject({ code: 0 })
    expect(readlinkSync(link)).toBe('later.csv')
    expect(readFileSync(join(folder, 'later.csv'), 'utf8')).toContain('scenario,id')
  })

  it('refuses links that lead to each other', async () => {
    const [one, other] = [join(folder, 'one.csv'), join(folder, 'other.csv')]
    symlinkSync(one, other)
    symlinkSync(other, one)
    expect(await run(['export', study, '--to', 'csv', '--out', one])).toMatchObject({ code: 2 })
  })

  it('takes its half-written file away when it is interrupted', async () => {
    const words = ['sample', study, '--runs', '2000000', '--seed', '1', '--out', join(folder, 'many.csv')]
    const child = spawn(process.execPath, [levierProgram, ...words], { stdio: 'ignore' })
    const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)))
    await expect.poll(temporaries).toHaveLength(1)
    child.kill('SIGINT')
    expect(await ended).toBe(130)
    expect(temporaries()).toEqual([])
    expect(existsSync(join(folder, 'many.csv'))).toBe(false)
  })

  it('says in one line that its output is full', () => {
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', '"$@" > /dev/full', 'sh', process.execPath, levierProgram, 'figures'],
      {
        encoding: 'utf8',
      },
    )
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'levier: standard output could not be written (ENOSPC)\n',
    })
  })

  it('ends quietly when its reader has seen enough', () => {
    for (const asked of [['project'], ['export', study, '--to', 'csv', '--out', '-']]) {
      // The reader has left before there is anything to read.
      const words = ['-c', '"$@" | true', 'sh', process.execPath, levierProgram, ...asked]
      const { status, stderr } = spawnSync('sh', words, { encoding: 'utf8' })
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    }
  })

  it('works from a folder that has been deleted', () => {
    const gone = join(folder, 'gone')
    mkdirSync(gone)
    const words = ['-c', `cd "${gone}" && rmdir "${gone}" && exec "$@"`, 'sh', process.execPath, levierProgram]
    const { status, stderr } = spawnSync('sh', [...words, 'check', study], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})
