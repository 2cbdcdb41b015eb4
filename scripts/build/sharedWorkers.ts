import { dirname, resolve } from 'node:path'
import { normalizePath, type Plugin } from 'vite'

/** How the renderer starts a worker of its own. */
const STARTED = /new Worker\(new URL\('(\.\/[\w.]+)\.ts', import\.meta\.url\), \{ type: 'module' \}\)/g

/** The modules of the workers that this build found. */
export const startedWorkers = new Set<string>()

/**
 * Builds the page's workers together with the page: what both are made of, the model above all, is a file of both, which
 * a browser fetches once. Left to itself the build tool makes a bundle of its own of each.
 */
export const sharedWorkers: Plugin = {
  name: 'shared-workers',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!code.includes('new Worker(')) return null
    return code.replace(STARTED, (_, path: string) => {
      const module = normalizePath(resolve(dirname(id), `${path}.ts`))
      startedWorkers.add(module)
      const worker = this.emitFile({ type: 'chunk', id: module, name: path.slice(2) })
      return `new Worker(import.meta.ROLLUP_FILE_URL_${worker}, { type: 'module' })`
    })
  },
}
