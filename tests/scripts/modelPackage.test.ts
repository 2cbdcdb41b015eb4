import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { makeModelPackage, packageGuide, packModelPackage } from '../../scripts/modelPackage'
import { projector } from '../support/belgium'
import { randomAssumptions, randomSettings, seeded } from '../support/random'

const folder = mkdtempSync(join(tmpdir(), 'levier-package-'))
const made = join(folder, 'made')
const program = join(folder, 'program')
afterAll(() => rmSync(folder, { recursive: true }))

beforeAll(async () => {
  await makeModelPackage(made)
  const archive = packModelPackage(made, folder)
  mkdirSync(program)
  writeFileSync(join(program, 'package.json'), '{"private":true,"type":"module"}')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  execFileSync(npm, ['install', '--offline', '--no-audit', '--no-fund', archive], { cwd: program, stdio: 'ignore' })
})

const guide = readFileSync(packageGuide, 'utf8')
const examples = (language: string): readonly string[] =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, code = '']) => code)

/** What a script prints that has nothing but the package. */
function printed(script: string): string {
  writeFileSync(join(program, 'script.js'), script)
  const { status, stdout, stderr } = spawnSync(process.execPath, ['script.js'], {
    cwd: program,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

const installed = join(program, 'node_modules/levier-model')
const codeOf = (path: string): string => readFileSync(join(installed, path), 'utf8')

/** What the compiler says of a program that uses the package, where there is neither a page nor Node. */
function faultsOf(source: string): readonly string[] {
  const file = join(program, 'example.ts')
  writeFileSync(file, source)
  const compiled = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2022.d.ts'],
    types: [],
  })
  return ts.getPreEmitDiagnostics(compiled).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}

describe('the package levier-model', () => {
  it('holds the module, its types, the licence and the guide, and needs no other package', () => {
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' })
    expect(files).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.md',
        'levierModel.d.ts',
        'levierModel.js',
        'package.json',
        'types.d.ts',
      ]),
    )
    const about = JSON.parse(codeOf('package.json'))
    expect(about).toMatchObject({ name: 'levier-model', license: 'Apache-2.0', type: 'module' })
    expect(about).not.toHaveProperty('dependencies')
    expect(readdirSync(join(program, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['levier-model'])
  })

  it('knows neither Node nor a page', () => {
    const scripts = readdirSync(installed).filter((name) => name.endsWith('.js'))
    for (const script of scripts) {
      const imports = [...codeOf(script).matchAll(/\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g)].map(
        ([, from]) => from,
      )
      expect(imports.filter((from) => !from?.startsWith('./'))).toEqual([])
      expect(codeOf(script)).not.toMatch(/\b(?:process\.|require\(|document\.|window\.|fetch\()/)
    }
  })

  it('gives the numbers of the app to the bit, with any levers and assumptions', () => {
    const random = seeded(20_264)
    const asked = Array.from({ length: 40 }, () => {
      const assumptions = randomAssumptions(random)
      return [randomSettings(random, assumptions), assumptions] as const
    })
    const answers: Record<string, unknown>[] = JSON.parse(
      printed(`import { project, series } from 'levier-model'
const all = (run) => Object.fromEntries(series.map(({ id }) => [id, run.series(id)]))
const answers = ${JSON.stringify(asked)}.map((asked) => project(...asked)).map(({ value }) => [all(value.scenario), all(value.reference)])
console.log(JSON.stringify(answers.flat()))`),
    )
    const expected = asked.flatMap(([settings, assumptions]) => {
      const { scenario, reference } = projector.project(settings, assumptions)
      return [scenario, reference].map((run) =>
        Object.fromEntries(belgium.equations.map(({ variable: { id } }) => [id, run.series(id)])),
      )
    })
    expect(answers).toEqual(JSON.parse(JSON.stringify(expected)))
  })

  it('makes the runs of any part of a sample as the command line does', async () => {
    const { SampleTable } = await import('#models/exchange/sample/table')
    const levers = { 'research.intensity': { value: 4, by: 2030 } }
    const table = new SampleTable({ levers, assumptions: {} }, 7, ['jobs.net'])
    const cells = (run: number) => {
      const row: (string | number | null)[] = []
      table.write(run, row)
      return row
    }
    const rows = JSON.parse(
      printed(`import { sample } from 'levier-model'
const { value } = sample({ settings: ${JSON.stringify(levers)}, series: ['jobs.net'], runs: 5, seed: 7, first: 11 })
console.log(JSON.stringify([...value].map(({ run, drawn, scenario, reference }) =>
  [run, ...Object.values(drawn), ...scenario['jobs.net'], ...reference['jobs.net']])))`),
    )
    expect(rows).toEqual([11, 12, 13, 14, 15].map(cells))
  })

  it.each([
    [`project({ 'no.lever': { value: 1 } })`, { kind: 'unknown-lever', id: 'no.lever' }],
    [`project({ 'chips.capex': { value: 1e9 } })`, { kind: 'lever-out-of-range', id: 'chips.capex', value: 1e9 }],
    [`project({}, { 'economy.growth': NaN })`, { kind: 'figure-not-a-number', id: 'economy.growth' }],
    [`sample({ series: ['no'], runs: 1, seed: 1 })`, { kind: 'unknown-series', id: 'no' }],
    [`sample({ series: [], runs: 0.5, seed: 1 })`, { kind: 'not-whole', id: 'runs', value: 0.5 }],
    [`sample({ series: [], runs: 1, seed: -1 })`, { kind: 'not-whole', id: 'seed', value: -1 }],
  ])('tells why it does not run %s', (call, failure) => {
    const answer = JSON.parse(
      printed(`import { project, sample } from 'levier-model'; console.log(JSON.stringify(${call}))`),
    )
    expect(answer).toMatchObject({ ok: false, failure })
  })

  it('is not moved by what its caller does to the settings afterwards', () => {
    const same = printed(`import { project } from 'levier-model'
const settings = { 'chips.capex': { value: 500 } }
const first = project(settings).value.scenario.at('jobs.net', 2033)
settings['chips.capex'].value = 2000
console.log(project(settings).value.scenario.at('jobs.net', 2033) === first)`)
    expect(same.trim()).toBe('false')
  })
})

describe('the guide to the package', () => {
  it('has examples that run as they stand', () => {
    const [run = '', lists = '', sampled = '', ...more] = examples('js')
    expect(more).toEqual([])
    const expected = projector.project({ 'research.intensity': { value: 4, by: 2030 } }, { 'economy.growth': 1.2 })
    const [scenario, reference] = [expected.scenario, expected.reference].map((each) => each.at('jobs.net', 2035))
    expect(printed(run)).toContain(`2035 ${scenario} ${reference}\n`)
    expect(printed(run)).toContain("kind: 'lever-out-of-range'")
    expect(printed(lists)).toContain(`${belgium.equations.length} series`)
    expect(printed(lists)).not.toContain('undefined')
    const [, low, high] = /between (\S+) and (\S+)/.exec(printed(sampled)) ?? []
    expect(Number(low)).toBeLessThan(Number(high))
  })

  it('has an example in TypeScript that compiles, and one that is wrong does not', () => {
    const [example = ''] = examples('ts')
    expect(faultsOf(example)).toEqual([])
    expect(faultsOf(example.replace('value: 2000', 'worth: 2000'))).not.toEqual([])
  })
})
