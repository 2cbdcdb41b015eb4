import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { packager } from '@electron/packager'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { carried } from '../../../electron/cli/carried'
import { onPath } from '../../../scripts/debian'
import { makeDeb } from '../../../scripts/package/deb'
import { fuses, setFuses } from '../../../scripts/package/fuses'
import { belongs, packagingOptions } from '../../../scripts/package/options'
import { filesIn } from '../../support/archive'
import { madeUpRuntime } from '../../support/madeUpRuntime'
import { storedZip } from '../../support/storedZip'

const CODE = Buffer.alloc(5000, 0x90)
const OFF = 0x30
const ON = 0x31

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'levier-package-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))

const expected = Object.fromEntries(Object.entries(fuses).map(([fuse, on]) => [fuse, on ? ON : OFF]))

describe('the fuses', () => {
  it('are all decided upon, as far as the tool knows them', () => {
    const known = Object.values(FuseV1Options).filter((value) => typeof value === 'number')
    expect(Object.keys(fuses).map(Number).sort()).toEqual(known.sort())
  })

  it('are set in the binary, and nothing else in it is touched', async () => {
    const path = join(folder, 'electron')
    writeFileSync(path, madeUpRuntime(CODE))
    await setFuses(path, 'linux', 'x64')
    expect(readFileSync(path).equals(madeUpRuntime(CODE, '010011000'))).toBe(true)
    expect(await getCurrentFuseWire(path)).toEqual({ version: '1', ...expected, 8: OFF })
  })

  it('are refused where there are none, or others than we know', async () => {
    const path = join(folder, 'other')
    writeFileSync(path, 'no runtime at all')
    await expect(setFuses(path, 'linux', 'x64')).rejects.toThrow('Could not find sentinel')
    writeFileSync(path, madeUpRuntime(CODE, undefined, 2))
    await expect(setFuses(path, 'linux', 'x64')).rejects.toThrow('version')
    writeFileSync(path, madeUpRuntime(CODE, '1011'))
    await expect(setFuses(path, 'linux', 'x64')).rejects.toThrow('not long enough')
  })
})

it('what was built belongs into the app, and no source', () => {
  const built = ['', '/package.json', '/LICENSE', '/out', '/out/main/main.js', '/out/renderer/index.html']
  const read = Object.values(carried).map((file) => `/node_modules/${file}`)
  for (const path of [...built, '/node_modules', ...read]) expect(belongs(path), path).toBe(true)
  for (const path of read) expect(existsSync(join(import.meta.dirname, '../../..', path)), path).toBe(true)
  for (const path of [
    '/node_modules/react',
    '/shared',
    '/electron/main/main.ts',
    '/outside',
    '/tests',
    '/.git',
    '/dist',
    '/out/cli/inputs.json',
    '/out/packages/main.json',
  ])
    expect(belongs(path), path).toBe(false)
})

/** Folders as a checkout and a release of the runtime have them, with made-up contents. */
function madeUp(): { root: string; zips: string } {
  const root = join(folder, 'checkout')
  const files = {
    'package.json': JSON.stringify({ name: 'levier', version: '0.1.0', main: 'out/main/main.js' }),
    LICENSE: 'free',
    'out/main/main.js': 'main',
    'out/preload/preload.cjs': 'preload',
    'out/renderer/index.html': 'page',
    'electron/main/main.ts': 'source',
    'node_modules/zod/index.js': 'library',
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const zips = join(folder, 'zips')
  mkdirSync(zips)
  const release = { electron: madeUpRuntime(CODE), version: Buffer.from('45.0.0'), LICENSE: Buffer.from('MIT') }
  writeFileSync(
    join(zips, 'electron-v45.0.0-linux-x64.zip'),
    storedZip({ ...release, 'resources/': Buffer.alloc(0), 'resources/default_app.asar': Buffer.from('default') }),
  )
  return { root, zips }
}

it('the packaged app has its runtime with fuses set, the built app alone in it, and a way to be known by its files', async () => {
  const { root, zips } = madeUp()
  const places = { root, zips, out: join(folder, 'dist'), electronVersion: '45.0.0' }
  const [app = ''] = await packager({ ...packagingOptions(places, { platform: 'linux', arch: 'x64' }), quiet: true })
  expect(app).toBe(join(folder, 'dist', 'Levier-linux-x64'))
  expect(statSync(join(app, 'levier')).mode & 0o111).toBe(0o111)
  expect(await getCurrentFuseWire(join(app, 'levier'))).toMatchObject(expected)
  expect(filesIn(readFileSync(join(app, 'resources', 'app.asar'))).map(({ path }) => path)).toEqual([
    '/LICENSE',
    '/out/main/main.js',
    '/out/preload/preload.cjs',
    '/out/renderer/index.html',
    '/package.json',
  ])

  // The script runs for real, with the system's own tools replaced by ones that only say what they were asked.
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  for (const tool of ['update-mime-database', 'update-desktop-database', 'xdg-mime'])
    writeFileSync(join(bin, tool), '#!/bin/sh\necho "$(basename "$0") $*"\n', { mode: 0o755 })
  const data = join(folder, 'data')
  const env = { PATH: `${bin}:${process.env.PATH}`, XDG_DATA_HOME: data }
  const said = execFileSync(join(app, 'associate.sh'), { env, encoding: 'utf8' })
  expect(said.trim().split('\n')).toEqual([
    `update-mime-database ${data}/mime`,
    `update-desktop-database ${data}/applications`,
    'xdg-mime default levier.desktop application/x-levier',
  ])
  expect(readFileSync(join(data, 'mime', 'packages', 'levier.xml'), 'utf8')).toContain('<glob pattern="*.levier"/>')
  const entry = readFileSync(join(data, 'applications', 'levier.desktop'), 'utf8')
  expect(entry).toContain(`Exec="${app}/levier" %f`)
  expect(entry).toContain('Icon=levier\n')
  const icons = join(data, 'icons', 'hicolor')
  for (const icon of ['512x512/apps/levier.png', '256x256/mimetypes/application-x-levier.png'])
    expect(existsSync(join(icons, icon)), icon).toBe(true)
})

it.runIf(onPath('dpkg-deb'))(
  'the Debian package is files alone: the app, its command, its menu entry, its type and its icons',
  () => {
    const app = join(folder, 'dist', 'Levier-linux-x64')
    writeFileSync(join(app, 'chrome-sandbox'), 'sandbox')
    const deb = makeDeb(app, 'x64', join(folder, 'debs'), { version: '1.2.3', description: 'What if' })
    expect(deb).toBe(join(folder, 'debs', 'levier_1.2.3_amd64.deb'))
    const said = (...words: string[]) => execFileSync('dpkg-deb', words, { encoding: 'utf8' })
    expect(said('--field', deb, 'Package', 'Version', 'Architecture')).toBe(
      'Package: levier\nVersion: 1.2.3\nArchitecture: amd64\n',
    )
    expect(said('--ctrl-tarfile', deb).includes('postinst'), 'no script runs as root').toBe(false)
    const lines = said('--contents', deb).trim().split('\n')
    expect(lines.filter((line) => !/^[dl-][rwxs-]{9} root\/root /.test(line))).toEqual([])
    expect(lines.filter((line) => /^-rws/.test(line)).map((line) => line.split(' ').at(-1))).toEqual([
      './opt/levier/chrome-sandbox',
    ])
    const paths = lines.map((line) => line.replace(/^.*? \.\//, '/'))
    expect(paths).toEqual(
      expect.arrayContaining([
        '/opt/levier/levier',
        '/opt/levier/resources/app.asar',
        '/usr/bin/levier -> ../../opt/levier/levier',
        '/usr/share/applications/levier.desktop',
        '/usr/share/mime/packages/levier.xml',
        '/usr/share/icons/hicolor/512x512/apps/levier.png',
        '/usr/share/icons/hicolor/256x256/mimetypes/application-x-levier.png',
      ]),
    )
    expect(paths).not.toContain('/opt/levier/associate.sh')
  },
)
