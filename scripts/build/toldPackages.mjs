// Plain JavaScript without dependencies: the command line is bundled with it before there is anything else.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

/** Where the builds below `root` leave the packages that are in them, a file each. */
export const toldFolder = (root) => join(root, 'out', 'packages')

const WITHIN = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/
const WITHIN_MAP = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'))

/** What a library that comes as one file was bundled of: the names in its own map, else those it says it depends on. */
function packedInto(file, folder) {
  if (!/\.min\.[cm]?js$/.test(file)) return []
  if (!existsSync(`${file}.map`)) return Object.keys(readJson(join(folder, 'package.json')).dependencies ?? {})
  return readJson(`${file}.map`).sources.flatMap((source) => WITHIN_MAP.exec(source)?.[1] ?? [])
}

/**
 * Tells which packages are really in a bundle: those of which code is left once what nobody calls is gone, and those of
 * which files are carried along, as typefaces are.
 *
 * @param {string} root the checkout
 * @param {string} part what the bundle is called
 * @returns a plugin for the build, and one for each of the workers in it, which are bundles of their own
 */
export function toldPackages(root, part) {
  const folders = new Set()
  const unknown = new Set()
  let from = root
  const tellFolder = (folder) => folders.add(relative(root, folder).split(sep).join('/'))
  const tell = (module) => {
    const [file] = module.replace(/^\0/, '').split('?')
    const folder = WITHIN.exec(file)?.[0]
    if (folder === undefined) return
    tellFolder(folder)
    for (const name of packedInto(file, folder)) {
      const places = [join(folder, 'node_modules', name), join(root, 'node_modules', name)]
      const place = places.find((each) => existsSync(each))
      if (place === undefined) unknown.add(`${name} in ${relative(root, file)}`)
      else tellFolder(place)
    }
  }
  const worker = {
    name: 'told-packages',
    configResolved: (config) => {
      from = config.root
    },
    generateBundle(_, bundle) {
      for (const each of Object.values(bundle)) {
        if (each.type === 'asset') for (const name of each.originalFileNames) tell(resolve(from, name))
        else for (const [id, { renderedLength }] of Object.entries(each.modules)) if (renderedLength > 0) tell(id)
      }
    },
  }
  const build = {
    ...worker,
    writeBundle() {
      const file = join(toldFolder(root), `${part}.json`)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, JSON.stringify({ folders: [...folders].sort(), unknown: [...unknown].sort() }, null, 1))
    },
  }
  return { build, worker }
}
