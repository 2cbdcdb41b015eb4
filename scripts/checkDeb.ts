import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { packager } from '@electron/packager'
import { madeUpRuntime } from '../tests/support/madeUpRuntime'
import { storedZip } from '../tests/support/storedZip'
import { ensureChromium } from './chromium'
import { installDebianPackage, isRoot, onPath } from './debian'
import { makeDeb } from './package/deb'
import { packagingOptions } from './package/options'

// Makes the Debian package on a made-up runtime, which runs the archive it is packaged with on the stand-in for Electron,
// installs it, uses it as one would, and takes it out again.
const root = join(import.meta.dirname, '..')
const { version, description } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string
  description: string
}
const START_MS = 120_000

if (process.platform !== 'linux' || !isRoot() || !onPath('dpkg-deb') || !onPath('apt-get')) {
  console.log('the Debian package is not tried: that takes a Debian system and its root')
  process.exit(0)
}
if (spawnSync('dpkg', ['-s', 'levier'], { stdio: 'ignore' }).status === 0) {
  console.log('the Debian package is not tried: a Levier is installed here, which would be taken out')
  process.exit(0)
}

const folder = mkdtempSync(join(tmpdir(), 'levier-check-deb-'))
const home = join(folder, 'home')
const seen = join(folder, 'seen.json')
const data = join(home, '.local', 'share')
mkdirSync(data, { recursive: true })
// A home of its own, and a desktop that is asked in the usual way.
const desktop = {
  HOME: home,
  XDG_DATA_HOME: data,
  XDG_CONFIG_HOME: join(home, '.config'),
  XDG_CURRENT_DESKTOP: 'GNOME',
}
const env = { ...process.env, ...desktop }
const run = (command: string, ...words: string[]) =>
  spawnSync(command, words, { cwd: '/', encoding: 'utf8', env, maxBuffer: 2 ** 26 })

let failures = 0
function check(what: string, holds: boolean, said: unknown = ''): void {
  if (!holds) failures++
  console.log(`${holds ? 'ok' : 'FAILED'}: ${what}${holds ? '' : `: ${String(said).slice(0, 500)}`}`)
}

/** The app's folder, as it is packaged, with a runtime of a few lines. */
async function packaged(): Promise<string> {
  const standIn = fileURLToPath(new URL('../tests/support/standin/packaged.ts', import.meta.url))
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
  const runtime = `#!/bin/sh\nexec "${process.execPath}" "${tsx}" --tsconfig "${join(root, 'tsconfig.json')}" "${standIn}" "$(readlink -f "$0")" "$@"\n# `
  const zips = join(folder, 'zips')
  mkdirSync(zips)
  const release = {
    electron: madeUpRuntime(Buffer.from(runtime)),
    'chrome-sandbox': Buffer.from('made up'),
    version: Buffer.from('45.0.0'),
    LICENSE: Buffer.from('MIT'),
    'resources/': Buffer.alloc(0),
    'resources/default_app.asar': Buffer.from('default'),
  }
  writeFileSync(join(zips, `electron-v45.0.0-linux-${process.arch}.zip`), storedZip(release))
  const places = { root, zips, out: join(folder, 'dist'), electronVersion: '45.0.0' }
  const options = packagingOptions(places, { platform: 'linux', arch: process.arch })
  const [app = ''] = await packager({ ...options, quiet: true })
  return app
}

/** Starts the menu entry as a desktop does, and tells what its window showed once the awaited text was there. */
async function started(awaited: string, ...files: string[]): Promise<{ words: string[]; text: string } | null> {
  rmSync(seen, { force: true })
  const entry = '/usr/share/applications/levier.desktop'
  spawnSync('gio', ['launch', entry, ...files], {
    cwd: '/',
    env: { ...env, LEVIER_SEEN: seen, LEVIER_AWAITED: awaited },
  })
  for (const end = Date.now() + START_MS; Date.now() < end; await setTimeout(200))
    if (existsSync(seen) && readFileSync(seen, 'utf8').endsWith('}')) return JSON.parse(readFileSync(seen, 'utf8'))
  return null
}

ensureChromium()
for (const name of ['xdg-utils', 'libglib2.0-bin', 'desktop-file-utils', 'shared-mime-info']) installDebianPackage(name)
try {
  const deb = makeDeb(await packaged(), process.arch, join(folder, 'dist'), { version, description })
  const listed = execFileSync('dpkg-deb', ['--contents', deb], { encoding: 'utf8' })
  check('the sandbox of the runtime is root’s own', /^-rwsr-xr-x root\/root .*chrome-sandbox$/m.test(listed), listed)
  const put = run('apt-get', 'install', '-y', '--no-install-recommends', deb)
  check('it is installed, with what it depends on', put.status === 0, put.stderr || put.stdout)
  const files = run('dpkg', '-L', 'levier').stdout.trim().split('\n')
  check('the menu entry is sound', run('desktop-file-validate', '/usr/share/applications/levier.desktop').status === 0)

  const kept = run('levier', 'study', 'research-4')
  const study = join(home, 'étude à garder.levier')
  writeFileSync(study, kept.stdout)
  check('a study’s type is known', run('xdg-mime', 'query', 'filetype', study).stdout.trim() === 'application/x-levier')
  const opens = run('xdg-mime', 'query', 'default', 'application/x-levier').stdout.trim()
  check('Levier opens it', opens === 'levier.desktop', opens)
  const projected = run('levier', 'project', '--set', 'research.intensity=4@2030')
  const { years = [], series = {} } = projected.status === 0 ? JSON.parse(projected.stdout) : {}
  check(
    '`levier project` works from anywhere',
    years.length === 16 && series['research.target'].at(-1) === 4,
    projected.stderr,
  )
  const checked = run('levier', 'check', study)
  check('`levier check` takes a file', checked.status === 0 && checked.stderr === '', checked.stderr)

  const empty = await started('Levier')
  check('the menu entry starts it', empty?.words.length === 0 && /Levier/.test(empty.text), JSON.stringify(empty))
  const { title } = JSON.parse(kept.stdout) as { title: string }
  const opened = await started(title, study)
  check('a study that is opened is shown', opened?.text.includes(title) === true, JSON.stringify(opened))

  const taken = run('apt-get', 'purge', '-y', 'levier')
  check('it is taken out', taken.status === 0, taken.stderr)
  const left = files.filter((file) => existsSync(file) && /levier/i.test(file))
  check('nothing of it is left', left.length === 0, left)
  check('no command of it is left', onPath('levier') === null)
  const nobody = run('xdg-mime', 'query', 'default', 'application/x-levier').stdout.trim()
  check('no menu knows it', nobody === '', nobody)
  check('the user’s study is as it was', readFileSync(study, 'utf8') === kept.stdout)
} finally {
  if (spawnSync('dpkg', ['-s', 'levier'], { stdio: 'ignore' }).status === 0) run('dpkg', '--purge', 'levier')
  rmSync(folder, { recursive: true, force: true })
}
console.log(failures === 0 ? 'the Debian package holds' : `${failures} of these do not hold`)
process.exit(failures === 0 ? 0 : 1)
