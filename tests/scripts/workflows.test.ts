import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import installers from '../../scripts/package/installers.json'

const root = join(import.meta.dirname, '..', '..')
const folder = join(root, '.github', 'workflows')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const { scripts, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>

/** The steps of a workflow, each as it is written: `npm run check:workflows` says whether they are sound. */
const stepsOf = (file: string): readonly string[] =>
  readFileSync(join(folder, file), 'utf8')
    .split(/\n {6}- /)
    .slice(1)
    .map((step) => step.replace(/\n {0,5}\S[\s\S]*$/, ''))

/** What a step runs in a shell: the rest of its line, or the lines that stand further in below it. */
function runOf(step: string): string | null {
  const [, indent = '', first = '', below = ''] = /(^|\n *)run: (.*)((?:\n {10}.*|\n)*)/.exec(step) ?? []
  return indent === '' && first === '' ? null : first === '|' ? below : first
}

describe.each(readdirSync(folder))('%s', (file) => {
  const steps = stepsOf(file)

  it('names the version of every action', () => {
    const used = steps.flatMap((step) => /uses: (\S+)/.exec(step)?.[1] ?? [])
    expect(used.length).toBeGreaterThan(2)
    expect(used.filter((action) => !/^actions\/[\w-]+@v\d+\.\d+\.\d+$/.test(action))).toEqual([])
  })

  it('runs what there is', () => {
    const run = steps.flatMap((step) => runOf(step) ?? []).join('\n')
    const named = [...run.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name = '']) => name)
    expect(named.length).toBeGreaterThan(1)
    expect(named.filter((name) => !(name in (scripts ?? {})))).toEqual([])
    const files = [...run.matchAll(/(?:node_modules|scripts)\/[\w./-]+/g)].map(([path]) => path)
    expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it.runIf(process.platform === 'linux')('is written in sound shell', () => {
    for (const step of steps) {
      const run = step.includes('shell: pwsh') ? null : runOf(step)?.replaceAll(/\$\{\{.*?\}\}/g, 'given')
      if (run) expect(spawnSync('bash', ['-n'], { input: run, encoding: 'utf8' }).stderr, run).toBe('')
    }
  })
})

it('the tests run on three systems, and fail where there is no real Electron', () => {
  const text = read('.github/workflows/ci.yml')
  expect(text).toMatch(/os: \[ubuntu-[\d.]+, windows-\d+, macos-\d+\]/)
  expect(text).toContain("LEVIER_NEEDS_ELECTRON: '1'")
})

it('nothing is signed without the secrets, and they reach no other step', () => {
  const asking = stepsOf('release.yml').filter((step) => step.includes('secrets.'))
  expect(asking.length).toBeGreaterThan(2)
  for (const step of asking) {
    // The tool that makes the installers signs them where it is given a certificate, and not where it is empty.
    const given = /WIN_CSC_LINK: /.test(step)
    expect(given || /if: .*env\.(?:SIGN_WINDOWS|SIGN_MAC|NOTARIZE_MAC) == 'true'/.test(step), step).toBe(true)
  }
})

describe('the installers', () => {
  it('update nothing by themselves', () => {
    expect(installers.publish).toBeNull()
    expect(installers.dmg.writeUpdateInfo).toBe(false)
    expect(installers.nsis.differentialPackage).toBe(false)
    expect(read('.github/workflows/release.yml')).toContain('--publish never')
    expect(Object.keys(devDependencies ?? {}).filter((name) => /updater/.test(name))).toEqual([])
  })

  it('are for a user and for a machine, in the start menu, and leave studies alone', () => {
    expect(installers.win.target).toEqual(['nsis', 'msi'])
    expect([installers.nsis.perMachine, installers.msi.perMachine]).toEqual([false, true])
    for (const each of [installers.nsis, installers.msi]) expect(each.createStartMenuShortcut).toBe(true)
    expect(installers.nsis.deleteAppDataOnUninstall).toBe(false)
  })

  it('make study files open in Levier, with icons that are there', () => {
    const [association] = installers.fileAssociations
    expect(association).toMatchObject({ ext: 'levier', mimeType: 'application/x-levier' })
    const own = join(installers.directories.buildResources, association?.icon ?? '')
    for (const icon of [own, installers.win.icon, installers.mac.icon, installers.linux.icon])
      expect(existsSync(join(root, icon)), icon).toBe(true)
  })
})
