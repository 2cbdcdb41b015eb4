import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { libraries } from '../../../../renderer/frame/about/libraries'

const root = join(import.meta.dirname, '..', '..', '..', '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** The packages that the sources of the app name, by the beginning of their path. */
function packagesUsed(): ReadonlySet<string> {
  const sources = execFileSync('git', ['ls-files', 'renderer', 'models', 'shared', 'electron'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  const named = sources.flatMap((file) =>
    [...read(file).matchAll(/(?:from |import |import\(|resolve\(|: )'((?:@[\w-]+\/)?[a-z][\w.-]*)[/']/g)].flatMap(
      ([, name = '']) => name,
    ),
  )
  const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> }
  return new Set(named.filter((name) => name in devDependencies && !builtinModules.includes(name)))
}

it('every library that the app carries is named in the about box, under the licence it states', () => {
  expect(libraries.map(([name]) => name).sort()).toEqual([...packagesUsed()].sort())
  for (const [name, licence] of libraries) {
    const { license } = JSON.parse(read(`node_modules/${name}/package.json`)) as { license: string }
    expect(license.split(/[() ]+/), name).toContain(licence)
  }
})
