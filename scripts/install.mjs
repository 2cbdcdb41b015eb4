// Plain JavaScript: it runs before there is anything that could run TypeScript.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stamp = join(root, 'node_modules', '.levier-installed')
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex')

// Installs exactly what the lockfile says, once for each lockfile; output to standard error, as the
// command line's own output must stay clean.
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
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
