import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toldPackages } from './build/toldPackages.mjs'
import { workbooksOnly } from './build/workbooksOnly.mjs'

// Plain JavaScript without dependencies: the command line starts with it.
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const folder = join(root, 'out', 'cli')
const inputsFile = join(folder, 'inputs.json')

/** What a bundle also depends on: the packages in it, and the way it is made. */
const ALWAYS = [
  'package.json',
  'package-lock.json',
  'scripts/bundle.mjs',
  'scripts/build/toldPackages.mjs',
  'scripts/build/workbooksOnly.mjs',
  'scripts/build/workbookWriter.cjs',
]

const read = (input) => readFileSync(join(root, input))

/** The hash of files, paths from the root, with what `contentOf` says is in them. */
function hashOf(inputs, contentOf) {
  const hash = createHash('sha256')
  for (const input of inputs) hash.update(input).update('\0').update(contentOf(input)).update('\0')
  return hash.digest('hex').slice(0, 32)
}

/** The inputs of the last bundle with their hash then; null where there is no bundle. */
function lastBundle() {
  try {
    return JSON.parse(readFileSync(inputsFile, 'utf8'))
  } catch {
    return null
  }
}

const entryOf = (hash) => join(folder, hash, 'levier.js')

/** The command line's program, if it was made of the sources as they are now; null otherwise. */
export function currentBundle() {
  const last = lastBundle()
  try {
    return last !== null && hashOf(last.inputs, read) === last.hash ? entryOf(last.hash) : null
  } catch {
    // A source is gone.
    return null
  }
}

/** Remembers each source as it was bundled: it may change while the bundle is made. */
const remember = (bundled) => ({
  name: 'remember-sources',
  enforce: 'pre',
  load(id) {
    const path = relative(root, id).split(sep).join('/')
    if (id.startsWith('\0') || path.startsWith('../') || path.includes('node_modules/')) return null
    bundled.set(path, read(path))
    return bundled.get(path).toString()
  },
})

/** Makes the command line's program and returns where it is. Two may do so at once. */
export async function makeBundle() {
  const { build } = await import('vite')
  const making = join(folder, `making-${randomUUID()}`)
  const previous = lastBundle()?.hash
  const bundled = new Map(ALWAYS.map((path) => [path, read(path)]))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [remember(bundled), workbooksOnly(root), toldPackages(root, 'cli').build],
    ssr: { noExternal: true },
    build: { ssr: join(root, 'electron/cli/levier.ts'), outDir: making, target: 'node20', minify: true },
  })
  const inputs = [...bundled.keys()].sort()
  const hash = hashOf(inputs, (path) => bundled.get(path))
  try {
    renameSync(making, join(folder, hash))
  } catch {
    // Another call has just made the same one.
    rmSync(making, { recursive: true, force: true })
  }
  const unfinished = `${inputsFile}.${randomUUID()}`
  writeFileSync(unfinished, JSON.stringify({ hash, inputs }))
  renameSync(unfinished, inputsFile)
  // The previous one stays: a call that is still running may load more of it.
  for (const name of readdirSync(folder))
    if (/^[0-9a-f]{32}$/.test(name) && name !== hash && name !== previous)
      rmSync(join(folder, name), { recursive: true, force: true })
  return entryOf(hash)
}
