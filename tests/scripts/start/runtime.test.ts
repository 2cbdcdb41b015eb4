import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { electronRuntime } from '../../../scripts/start/runtime'

const NAME = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform as string]

let folder = ''
let runtime = ''
beforeEach(() => {
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', undefined)
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
  folder = mkdtempSync(join(tmpdir(), 'levier-runtime-'))
  runtime = join(folder, 'dist', NAME ?? 'electron')
  mkdirSync(dirname(runtime), { recursive: true })
  fetches('process.exit(1)')
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

/** What the package does when the runtime is fetched. */
const fetches = (script: string): void => writeFileSync(join(folder, 'install.js'), script)

describe('the Electron runtime', () => {
  it('is taken where it is, and not fetched again', () => {
    writeFileSync(runtime, '')
    writeFileSync(join(folder, 'path.txt'), '')
    expect(electronRuntime(folder)).toBe(runtime)
    expect(console.log).not.toHaveBeenCalled()
  })

  it('of which a fetch was broken off is fetched again, and is none where that fails', () => {
    writeFileSync(runtime, 'half of it')
    expect(electronRuntime(folder)).toBeNull()
    fetches(`require('node:fs').writeFileSync(__dirname + '/path.txt', '')`)
    expect(electronRuntime(folder)).toBe(runtime)
  })

  it('that somebody names is taken from there, and nothing is fetched', () => {
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', join(folder, 'dist'))
    expect(electronRuntime(folder)).toBeNull()
    writeFileSync(runtime, '')
    expect(electronRuntime(folder)).toBe(runtime)
    expect(console.log).not.toHaveBeenCalled()
  })
})
