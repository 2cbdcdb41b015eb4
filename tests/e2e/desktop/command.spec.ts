import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { call, expect, hear, test } from './desktop'
import { electronRuntime } from './runtime'

const root = join(import.meta.dirname, '..', '..', '..')
const command = fileURLToPath(new URL('../../support/standin/command.ts', import.meta.url))
const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
const runtime = electronRuntime()

interface Ended {
  readonly code: number | null
  readonly output: string
  readonly error: string
}

/** Starts the built app with words, as a shell would, and waits for its end. */
function run(userData: string, words: readonly string[]): Promise<Ended> {
  const standIn = [process.execPath, tsx, command, userData]
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const [file = '', ...args] = runtime ? [runtime, ...sandbox, `--user-data-dir=${userData}`, root] : standIn
  return new Promise((resolve) => {
    const child = spawn(file, [...args, ...words], { cwd: userData, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    let error = ''
    child.stdout.on('data', (data) => {
      output += data
    })
    child.stderr.on('data', (data) => {
      error += data
    })
    child.on('close', (code) => resolve({ code, output, error }))
  })
}

test('the app takes the words of the command line, and shows no window', async ({ folder }) => {
  const projected = await run(folder, ['project', '--set', 'research.intensity=4@2030'])
  expect(projected).toMatchObject({ code: 0, error: '' })
  const { years, series } = JSON.parse(projected.output)
  expect(years).toHaveLength(16)
  expect(series['research.target'].at(-1)).toBe(4)

  const study = await run(folder, ['study', 'research-4'])
  writeFileSync(join(folder, 'four.levier'), study.output)
  expect(await run(folder, ['check', 'four.levier'])).toEqual({ code: 0, output: '', error: '' })
  writeFileSync(join(folder, 'bad.levier'), '{')
  expect(await run(folder, ['check', 'bad.levier'])).toEqual({
    code: 2,
    output: '',
    error: 'levier: bad.levier: line 1, column 2: the file ends too early to be JSON\n',
  })
  expect(await run(folder, ['--help'])).toMatchObject({ code: 0, error: '' })
  expect(await run(folder, ['--version'])).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^Levier \S+, model \S+\n$/),
  })
  expect(await run(folder, ['fly'])).toMatchObject({ code: 2, output: '' })
})

test('a file is opened, whatever it is called', async ({ launch, folder }) => {
  const path = join(folder, 'project.levier')
  writeFileSync(path, readFileSync(join(root, 'tests', 'fixtures', 'study-v1.levier')))
  const app = await launch({ blank: true, words: [path] })
  const opened = await hear(app, 'opened')
  await expect.poll(opened).toMatchObject([{ kind: 'opened', name: 'project.levier' }])
  expect(await call(app, 'recentFiles')).toHaveLength(1)
})
