import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { preview } from 'vite'

const root = join(import.meta.dirname, '..')

/** The Electron runtime, fetched now where it is not there yet and can be; null where it cannot. */
function electronRuntime(): string | null {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist')
  const executable = (): string | null => {
    const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' } as Record<string, string>
    const path = join(dist, names[process.platform] ?? 'electron')
    return existsSync(path) ? path : null
  }
  const present = executable()
  if (present || process.env.ELECTRON_OVERRIDE_DIST_PATH) return present
  spawnSync(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore', timeout: 300_000 })
  return executable()
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY)

function build(): void {
  const bin = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const built = spawnSync(process.execPath, [bin, 'build', '--logLevel', 'error'], { cwd: root, encoding: 'utf8' })
  if (built.status === 0) return
  process.stderr.write(built.stdout + built.stderr)
  process.exit(1)
}

function openBrowser(address: string): void {
  const openers = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] } as Record<string, string[]>
  const [command = 'xdg-open', ...args] = openers[process.platform] ?? []
  // Without a browser to open, the printed address is all there is to do.
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref()
}

async function serve(): Promise<void> {
  const server = await preview({
    root: join(root, 'renderer'),
    configFile: false,
    logLevel: 'error',
    build: { outDir: join(root, 'out', 'renderer') },
    preview: { host: '127.0.0.1', port: 4173, strictPort: false },
  })
  const address = server.resolvedUrls?.local[0] ?? ''
  console.log(`Levier is at ${address} (Ctrl+C ends it)`)
  if (hasDisplay()) openBrowser(address)
}

build()
// The command line is made too, so that its first call need not wait.
spawnSync(process.execPath, [join(root, 'scripts', 'levier.mjs'), '--help'], { stdio: 'ignore' })
const runtime = hasDisplay() ? electronRuntime() : null
if (runtime) {
  const child = spawn(runtime, [root], { stdio: 'inherit' })
  child.on('exit', (code) => process.exit(code ?? 0))
} else {
  console.log(
    hasDisplay()
      ? 'No Electron runtime can be had here: the same interface is served for the browser.'
      : 'No display here: the interface is served for a browser.',
  )
  await serve()
}
