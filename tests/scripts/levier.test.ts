import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { levier, levierProgram } from '../support/levier'

const root = join(import.meta.dirname, '..', '..')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'levier-bin-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))

it('is what package.json names, and answers from any folder and through a link', () => {
  const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(join(root, bin.levier)).toBe(levierProgram)
  const link = join(folder, 'levier')
  symlinkSync(levierProgram, link)
  const linked = spawnSync(process.execPath, [link, 'studies'], { cwd: folder, encoding: 'utf8' })
  expect([linked.status, linked.stderr]).toEqual([0, ''])
  expect(linked.stdout).toBe(levier('studies').stdout)
})

it('is made anew when the content of a source changed, and only then', () => {
  // A checkout with a command line of two files.
  for (const file of [
    'package.json',
    'package-lock.json',
    'scripts/levier.mjs',
    'scripts/bundle.mjs',
    'scripts/build',
    'scripts/made.mjs',
    'scripts/install.mjs',
  ])
    cpSync(join(root, file), join(folder, file), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  mkdirSync(join(folder, 'electron', 'cli'), { recursive: true })
  const word = join(folder, 'electron', 'cli', 'word.ts')
  writeFileSync(join(folder, 'electron', 'cli', 'levier.ts'), "import { word } from './word'\nconsole.log(word)\n")
  writeFileSync(word, "export const word: string = 'one'\n")
  const said = () => spawnSync(process.execPath, [join(folder, 'scripts', 'levier.mjs')], { encoding: 'utf8' })
  const inputs = () => readFileSync(join(folder, 'out', 'cli', 'inputs.json'), 'utf8')

  expect(said()).toMatchObject({ status: 0, stdout: 'one\n', stderr: '' })
  const first = inputs()
  utimesSync(word, new Date(), new Date())
  expect(said()).toMatchObject({ status: 0, stdout: 'one\n' })
  expect(inputs()).toBe(first)

  writeFileSync(word, "export const word: string = 'two'\n")
  expect(said()).toMatchObject({ status: 0, stdout: 'two\n', stderr: '' })
  expect(inputs()).not.toBe(first)
})

it('says what it is doing while a fresh copy gets its packages, and that it could not', () => {
  for (const file of ['package.json', 'package-lock.json', 'scripts/install.mjs'])
    cpSync(join(root, file), join(folder, file))
  mkdirSync(join(folder, 'node_modules'))
  const npm = join(folder, 'npm.js')
  writeFileSync(npm, 'process.exit(process.argv[2] === "ci" ? 0 : 1)')
  const install = () =>
    spawnSync(process.execPath, [join(folder, 'scripts', 'install.mjs')], {
      encoding: 'utf8',
      env: { ...process.env, npm_execpath: npm },
    })
  expect(install()).toMatchObject({ status: 0, stdout: '', stderr: expect.stringContaining('a minute or two') })
  expect(install(), 'they are there').toMatchObject({ status: 0, stdout: '', stderr: '' })
  rmSync(join(folder, 'node_modules', '.levier-installed'))
  writeFileSync(npm, 'process.exit(1)')
  expect(install()).toMatchObject({ status: 1, stderr: expect.stringContaining('could not be installed') })
})
