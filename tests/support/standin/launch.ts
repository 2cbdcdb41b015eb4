import { register } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContext } from '@playwright/test'
import { standInElectron } from './electron'

const MAIN = join(import.meta.dirname, '..', '..', '..', 'out', 'main', 'main.js')
const NAMES = ['app', 'BrowserWindow', 'dialog', 'ipcMain', 'Menu', 'net', 'protocol', 'screen', 'session']
const runs: Record<string, object> = {}
let count = 0

// Hooks run in a thread of their own, so this one comes as text: `electron` is what the importing run put aside.
const RESOLVE = `export async function resolve(name, context, next) {
  const run = new URL(context.parentURL ?? 'file:///').searchParams.get('run')
  if (name !== 'electron' || !run) return next(name, context)
  const source = 'export const { ${NAMES.join(', ')} } = globalThis.levierStandIns[' + run + ']'
  return { url: 'data:text/javascript,' + encodeURIComponent(source), format: 'module', shortCircuit: true }
}`

/**
 * Runs the built main bundle in this process, on the stand-in; its windows are pages of `context`. `prepare` is
 * called before main runs. `main` is the bundle, this checkout's where none is given.
 */
export async function launchStandIn(
  context: BrowserContext,
  userData: string,
  words: readonly string[],
  prepare: (electron: ReturnType<typeof standInElectron>['electron']) => void,
  exited?: (code: number) => void,
  main = MAIN,
) {
  if (count === 0) {
    Object.assign(globalThis, { levierStandIns: runs })
    register(`data:text/javascript,${encodeURIComponent(RESOLVE)}`)
  }
  const run = ++count
  const standIn = standInElectron(context, userData, words, exited)
  prepare(standIn.electron)
  runs[run] = standIn.electron
  process.argv = [process.argv[0] ?? 'node', main, ...words]
  // Another address is another module: each run has a main of its own.
  await import(`${pathToFileURL(main).href}?run=${run}`)
  standIn.setReady()
  return standIn
}
