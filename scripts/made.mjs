import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

// Plain JavaScript without dependencies: the command line starts with it.
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const read = (input) => readFileSync(join(root, input))

/** The hash of files, paths from the root, with what `contentOf` says is in them. */
function hashOf(inputs, contentOf) {
  const hash = createHash('sha256')
  for (const input of inputs) hash.update(input).update('\0').update(contentOf(input)).update('\0')
  return hash.digest('hex').slice(0, 32)
}

/** Remembers each source as it was built: it may change while that goes on. */
const remember = (built) => ({
  name: 'remember-sources',
  enforce: 'pre',
  load(id) {
    const [file] = id.split('?')
    const path = relative(root, file).split(sep).join('/')
    const isText = /\.([cm]?[jt]sx?|css|json|html)$/.test(path)
    if (id.startsWith('\0') || path.startsWith('../') || path.includes('node_modules/') || !isText) return null
    built.set(path, built.get(path) ?? read(path))
    // A question behind the name asks for something else than what is in the file.
    return file === id ? built.get(path).toString() : null
  },
})

/**
 * What is built of the sources into `out`, and kept as long as they are as they were.
 *
 * @param name the folder in `out`
 * @param entry the file in it that is asked for
 * @param always what it also depends on: the packages in it, and the way it is made
 */
export function made(name, entry, always) {
  const folder = join(root, 'out', name)
  const inputsFile = join(folder, 'inputs.json')
  const entryOf = (hash) => join(folder, hash, entry)

  /** The inputs of the last build with their hash then; null where there is none. */
  function last() {
    try {
      return JSON.parse(readFileSync(inputsFile, 'utf8'))
    } catch {
      return null
    }
  }

  return {
    /** Where it is, if it was made of the sources as they are now; null otherwise. */
    current() {
      const kept = last()
      try {
        return kept !== null && hashOf(kept.inputs, read) === kept.hash ? entryOf(kept.hash) : null
      } catch {
        // A source is gone.
        return null
      }
    },

    /**
     * Makes it and returns where it is. Two may do so at once.
     *
     * @param build puts it into a folder, with a plugin in each of its builds that remembers what they read
     */
    async make(build) {
      const making = join(folder, `making-${randomUUID()}`)
      const previous = last()?.hash
      const built = new Map(['scripts/made.mjs', ...always].map((path) => [path, read(path)]))
      await build(making, () => remember(built))
      const inputs = [...built.keys()].sort()
      const hash = hashOf(inputs, (path) => built.get(path))
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
      for (const each of readdirSync(folder))
        if (/^[0-9a-f]{32}$/.test(each) && each !== hash && each !== previous)
          rmSync(join(folder, each), { recursive: true, force: true })
      return entryOf(hash)
    },
  }
}
