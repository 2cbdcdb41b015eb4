import { join } from 'node:path'
import { toldPackages } from './build/toldPackages.mjs'
import { workbooksOnly } from './build/workbooksOnly.mjs'
import { made, root } from './made.mjs'

const bundle = made('cli', 'levier.js', [
  'package.json',
  'package-lock.json',
  'scripts/bundle.mjs',
  'scripts/build/toldPackages.mjs',
  'scripts/build/workbooksOnly.mjs',
  'scripts/build/workbookWriter.cjs',
])

/** The command line's program, if it was made of the sources as they are now; null otherwise. */
export const currentBundle = bundle.current

/** Makes the command line's program and returns where it is. */
export const makeBundle = () =>
  bundle.make(async (outDir, remember) => {
    const { build } = await import('vite')
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      plugins: [remember(), workbooksOnly(root), toldPackages(root, 'cli').build],
      ssr: { noExternal: true },
      build: { ssr: join(root, 'electron/cli/levier.ts'), outDir, target: 'node20', minify: true },
    })
  })
