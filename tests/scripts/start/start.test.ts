import { type ChildProcess, spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'levier-npm-start-'))
const copy = join(folder, 'levier')
const runtime = join(folder, 'runtime')
const opened = join(folder, 'opened')

const script = (path: string, text: string): void => writeFileSync(path, `#!/bin/sh\n${text}\n`, { mode: 0o755 })

// A copy, which builds into its own `out`: other tests serve this one's.
beforeAll(() => {
  for (const name of ['electron', 'identity', 'models', 'renderer', 'scripts', 'shared'])
    cpSync(join(root, name), join(copy, name), { recursive: true })
  for (const name of readdirSync(root).filter((each) => /^(package|electron\.vite|tsconfig).*\.(json|ts)$/.test(each)))
    cpSync(join(root, name), join(copy, name))
  mkdirSync(join(copy, 'node_modules'))
  for (const name of readdirSync(join(root, 'node_modules')))
    symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name))
  mkdirSync(runtime)
  mkdirSync(join(folder, 'bin'))
  // No window opens on the screen of who runs the tests.
  for (const opener of ['open', 'xdg-open']) script(join(folder, 'bin', opener), `echo "$1" >> "${opened}"`)
})
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))

/** What was built stands: the first start has shown that the build works, and it is most of what a start takes. */
function leaveBuildAsItIs(): void {
  const builder = join(copy, 'node_modules', 'electron-vite')
  rmSync(builder)
  mkdirSync(join(builder, 'bin'), { recursive: true })
  writeFileSync(join(builder, 'bin', 'electron-vite.js'), '')
}

interface Started {
  readonly child: ChildProcess
  readonly lines: () => readonly string[]
  /** where the page is; rejects with what was said where the command ends without one */
  readonly address: Promise<string>
  readonly ended: Promise<void>
}

/** `npm start` in a process group of its own, as a terminal has it. */
function npmStart(environment: Readonly<Record<string, string | undefined>>): Started {
  const child = spawn('npm', ['start', '--silent'], {
    cwd: copy,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      WAYLAND_DISPLAY: undefined,
      PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
      ELECTRON_OVERRIDE_DIST_PATH: runtime,
      ...environment,
    },
  })
  let said = ''
  let complained = ''
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    complained += piece
  })
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      said += piece
      const [found] = /http:\S+(?= .*\n)/.exec(said) ?? []
      if (found) resolve(found)
    })
    child.on('close', () => reject(new Error(`it ended: ${said}${complained}`)))
  })
  address.catch(() => undefined)
  return { child, lines: () => said.split('\n').filter(Boolean), address, ended }
}

/** Starts, sees the page with its program, and presses Ctrl+C. */
async function startedAndEnded(environment: Readonly<Record<string, string | undefined>>) {
  const { child, lines, address: promised, ended } = npmStart(environment)
  try {
    const address = await promised
    const page = await fetch(address)
    expect(page.status).toBe(200)
    const [, program = ''] = /<script[^>]* src="([^"]+)"/.exec(await page.text()) ?? []
    const code = await fetch(new URL(program, address))
    expect([code.status, code.headers.get('content-type')]).toEqual([200, expect.stringContaining('javascript')])
    process.kill(-(child.pid ?? 0), 'SIGINT')
    await ended
    await expect(fetch(address), 'nothing listens any more').rejects.toThrow()
    return { lines: lines(), address }
  } finally {
    if (child.exitCode === null && child.signalCode === null) process.kill(-(child.pid ?? 0), 'SIGKILL')
  }
}

const at = expect.stringMatching(/^Levier is at http:\/\/127\.0\.0\.1:\d+\/ \(Ctrl\+C ends it\)$/)

describe.runIf(process.platform === 'linux')('npm start', () => {
  it('with a runtime that dies at once says so in a line, and opens the page in a browser until it is ended', async () => {
    script(join(runtime, 'electron'), 'echo "No usable sandbox!" >&2\nexit 1')
    const { lines, address } = await startedAndEnded({ DISPLAY: ':99' })
    expect(lines).toEqual([
      'The Electron runtime does not run here (exit code 1: No usable sandbox!): the same interface is served for the browser.',
      at,
    ])
    await expect.poll(() => existsSync(opened) && readFileSync(opened, 'utf8')).toBe(`${address}\n`)
    leaveBuildAsItIs()
  })

  it('with no runtime says so in a line, and serves the page', async () => {
    rmSync(join(runtime, 'electron'), { force: true })
    const { lines } = await startedAndEnded({ DISPLAY: ':99' })
    expect(lines).toEqual(['No Electron runtime can be had here: the same interface is served for the browser.', at])
  })

  it('without a display says so in a line, serves the page and opens nothing', async () => {
    rmSync(opened, { force: true })
    const { lines } = await startedAndEnded({ DISPLAY: undefined })
    expect(lines).toEqual(['No display here: the interface is served for a browser.', at])
    expect(existsSync(opened)).toBe(false)
  })
})
