import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CarriedPackage, licenceOf } from '#shared/notices/licences'
import { toldFolder } from '../build/toldPackages.mjs'

/** What a build tells of one of its bundles. */
interface Told {
  /** of packages, from the checkout on */
  readonly folders: readonly string[]
  /** what a file that was bundled elsewhere carries and nobody here knows */
  readonly unknown: readonly string[]
}

export interface LicenceText {
  /** each with its version */
  readonly packages: readonly string[]
  readonly text: string
}

export interface Notices {
  readonly packages: readonly CarriedPackage[]
  readonly texts: readonly LicenceText[]
  /** packages that may not be in the app, each with why */
  readonly refused: readonly string[]
}

/** The runtime lies beside the bundles and is in none. */
const BESIDE = ['node_modules/electron']

/** What the builds below `root` told, by the name of the bundle. */
export function toldBundles(root: string): Readonly<Record<string, Told>> {
  const folder = toldFolder(root)
  const files = readdirSync(folder).sort()
  return Object.fromEntries(
    files.map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(join(folder, file), 'utf8')) as Told]),
  )
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly author?: string | { readonly name: string }
}

/** The licence as it stands in a package; where the package has no file of it, what the package says about it. */
function textOf(folder: string, { license, author }: Manifest): string {
  const files = readdirSync(folder).sort()
  const own = files.filter((name) => /^(?:licen[cs]e|copying|notice)(?:\.\w+)?$/i.test(name))
  if (own.length > 0) return own.map((name) => readFileSync(join(folder, name), 'utf8').trim()).join('\n\n')
  const readme = files.find((name) => /^readme(?:\.\w+)?$/i.test(name))
  const section =
    readme && /^#+ *licen[cs]e\s+([\s\S]*?)(?=^#|$(?![\s\S]))/im.exec(readFileSync(join(folder, readme), 'utf8'))
  if (section) return section[1]?.trim() ?? ''
  const by = typeof author === 'string' ? author : author?.name
  return [`Licence: ${license}`, ...(by ? [`Author: ${by}`] : [])].join('\n')
}

/** Lines as they are read, whatever ends them. */
const tidied = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[ \t]+$/gm, '')

/** The packages that are in the bundles, and beside them, with the licences they are carried under. */
export function collectNotices(root: string, bundles: readonly Told[]): Notices {
  const packages = new Map<string, CarriedPackage>()
  const texts = new Map<string, string[]>()
  const refused = bundles.flatMap(({ unknown }) => unknown.map((name) => `${name}: under which licence is not known`))
  for (const folder of new Set([...BESIDE, ...bundles.flatMap(({ folders }) => folders)])) {
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest
    const { name, version, license = 'none' } = manifest
    const licence = licenceOf(license)
    if (licence === null) refused.push(`${name}: ${license}`)
    else if (!packages.has(`${name} ${version}`)) {
      packages.set(`${name} ${version}`, { name, version, licence })
      const text = tidied(textOf(join(root, folder), manifest))
      texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}`].sort())
    }
  }
  return {
    packages: [...packages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each),
    texts: [...texts]
      .map(([text, of]) => ({ packages: of, text }))
      .sort((a, b) => ((a.packages[0] ?? '') < (b.packages[0] ?? '') ? -1 : 1)),
    refused: refused.sort(),
  }
}
