// Plain JavaScript: it runs before there is anything that could run TypeScript.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const packages = join(root, 'node_modules')
const stamp = join(packages, '.levier-installed')
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex')

// Installs exactly what the lockfile says, once for each lockfile; output to standard error, as the
// command line's own output must stay clean.
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  // npm would empty the folder that the link leads to, which may be another checkout's.
  if (lstatSync(packages, { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error(
      'levier: node_modules is a link to packages that are not those of package-lock.json; nothing was changed there. Remove the link, then try again.',
    )
    process.exit(1)
  }
  console.error('levier: installing its packages; the first time this takes a minute or two')
  const npm = process.env.npm_execpath
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const options = {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'development' },
  }
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  if (status !== 0) {
    console.error('levier: the dependencies could not be installed; is the npm registry within reach?')
    process.exit(1)
  }
  writeFileSync(stamp, wanted)
}
