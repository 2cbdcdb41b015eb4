import { fileURLToPath } from 'node:url'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { firstScreensTogether, partsAhead } from './scripts/build/pageChunks'
import { sharedWorkers } from './scripts/build/sharedWorkers'
import { toldPackages } from './scripts/build/toldPackages.mjs'
import { WORKER, webFace } from './scripts/build/webFace'
import { workbooksOnly } from './scripts/build/workbooksOnly.mjs'
import { livingPage } from './scripts/living.mjs'
import { rendererPlugins } from './scripts/rendererPlugins.mjs'

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The page of living files lies beside the others, for exports to be made of. */
const withLivingPage: Plugin = {
  name: 'with-living-page',
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'living.html', source: await livingPage() })
  },
}

/** Modules of both main and the command line; the libraries of single exports are loaded with them. */
const SHARED =
  /[\\/](?:electron[\\/]cli[\\/]commandNames\.ts|(?:node_modules[\\/](?:zod|i18next)|electron[\\/]disk|shared)[\\/](?!i18n[\\/]..[\\/]))/

const root = file('.')
const page = toldPackages(root, 'renderer')

export default defineConfig({
  main: {
    plugins: [workbooksOnly(root), toldPackages(root, 'main').build],
    build: {
      outDir: 'out/main',
      rolldownOptions: {
        input: { main: file('electron/main/main.ts') },
        // What main and the command line share stands apart: nothing may import main, which would run it again.
        output: {
          codeSplitting: { groups: [{ name: 'shared', test: SHARED }] },
        },
      },
    },
  },
  preload: {
    plugins: [toldPackages(root, 'preload').build],
    build: {
      outDir: 'out/preload',
      // A sandboxed preload must be CommonJS.
      rolldownOptions: {
        input: { preload: file('electron/preload/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: file('renderer'),
    plugins: [...rendererPlugins(), sharedWorkers, workbooksOnly(root), page.build, withLivingPage, webFace],
    build: {
      outDir: file('out/renderer'),
      minify: true,
      modulePreload: { resolveDependencies: partsAhead },
      chunkSizeWarningLimit: 800,
      rolldownOptions: {
        input: { index: file('renderer/index.html'), [WORKER]: file('renderer/serviceWorker.ts') },
        // A browser looks for a newer service worker under the name of the one it has.
        output: {
          entryFileNames: ({ name }) => (name === WORKER ? '[name].js' : 'assets/[name]-[hash].js'),
          codeSplitting: { groups: firstScreensTogether() },
        },
      },
    },
  },
})
