import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { serveBrowser } from './start/browser'
import { runDesktop } from './start/desktop'
import { electronRuntime } from './start/runtime'

const root = join(import.meta.dirname, '..')

function build(): void {
  const bin = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const built = spawnSync(process.execPath, [bin, 'build', '--logLevel', 'error'], { cwd: root, encoding: 'utf8' })
  if (built.status === 0) return
  process.stderr.write(built.stdout + built.stderr)
  process.exit(1)
}

/** Why there is no desktop app, in a line; null when it ran and was closed. */
async function withoutDesktop(hasDisplay: boolean): Promise<string | null> {
  if (!hasDisplay) return 'No display here: the interface is served for a browser.'
  const runtime = electronRuntime()
  if (runtime === null) return 'No Electron runtime can be had here: the same interface is served for the browser.'
  const ended = await runDesktop(runtime, [root])
  if (ended.kind === 'no-app')
    return `The Electron runtime does not run here (${ended.reason}): the same interface is served for the browser.`
  process.exitCode = ended.code
  return null
}

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY)
build()
// The command line is made too, so that its first call need not wait.
spawnSync(process.execPath, [join(root, 'scripts', 'levier.mjs'), '--help'], { stdio: 'ignore' })
const reason = await withoutDesktop(hasDisplay)
if (reason !== null) {
  console.log(reason)
  await serveBrowser(root, hasDisplay)
}
