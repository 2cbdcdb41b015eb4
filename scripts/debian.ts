import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** The path of a program, or null. */
export function onPath(name: string): string | null {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' })
  const path = found.status === 0 ? found.stdout.split('\n')[0]?.trim() : undefined
  return path && existsSync(path) ? path : null
}

export const isRoot = (): boolean => process.getuid?.() === 0

/** Installs a Debian package where that is possible; whether it was is for the caller to see. */
export function installDebianPackage(name: string): void {
  if (process.platform !== 'linux' || !isRoot() || !onPath('apt-get')) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = (...args: string[]) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env })
  if (run('install', '-y', '--no-install-recommends', name).status === 0) return
  run('update', '-qq')
  run('install', '-y', '--no-install-recommends', name)
}
