import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { carriedPackages } from '#shared/notices/packages.generated'

interface Bill {
  readonly metadata: { readonly component: { readonly 'bom-ref': string } }
  readonly components: readonly { readonly name: string; readonly version: string; readonly 'bom-ref': string }[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[]
}

// The bill of what is in the app, as CycloneDX: npm's own of the whole checkout, without what only builds or tests it.
const npm = spawnSync('npm', ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application'], {
  cwd: join(import.meta.dirname, '..'),
  encoding: 'utf8',
  shell: process.platform === 'win32',
  maxBuffer: 2 ** 28,
})
if (npm.status !== 0) {
  console.error(npm.stderr)
  process.exit(1)
}
const whole = JSON.parse(npm.stdout) as Bill
const carried = new Set(carriedPackages.map(({ name, version }) => `${name}@${version}`))
const components = whole.components.filter(({ name, version }) => carried.has(`${name}@${version}`))
const told = new Set(components.map(({ name, version }) => `${name}@${version}`))
const missing = [...carried].filter((each) => !told.has(each))
if (missing.length > 0) {
  console.error(`not in the lockfile: ${missing.join(', ')}`)
  process.exit(1)
}
const refs = new Set([whole.metadata.component['bom-ref'], ...components.map((each) => each['bom-ref'])])
const dependencies = whole.dependencies
  .filter(({ ref }) => refs.has(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) }))
console.log(JSON.stringify({ ...whole, components, dependencies }, null, 2))
