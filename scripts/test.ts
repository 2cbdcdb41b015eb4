import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { ensureChromium } from './chromium'
import { ensureLibreOffice } from './libreOffice'

const root = join(import.meta.dirname, '..')
const reports = join(root, 'test-results')

/** Runs a tool of the project, a script of `node_modules` or of the root; true when it is content. */
function tool(title: string, ...command: readonly string[]): boolean {
  console.log(`\n== ${title}`)
  const [script = '', ...args] = command
  const { status } = spawnSync(process.execPath, [resolve(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) console.log(`== ${title}: failed`)
  return status === 0
}

interface Count {
  passed: number
  failed: number
}

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numFailedTestSuites: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages: readonly string[] | null
    }[]
  }[]
}

interface Spec {
  readonly file: string
  readonly title: string
  readonly tests: readonly { readonly status: string }[]
}

interface Suite {
  readonly specs?: readonly Spec[]
  readonly suites?: readonly Suite[]
}

interface PlaywrightReport extends Suite {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number }
  readonly errors: readonly unknown[]
}

/** The first line of what a test that failed has to say. */
const firstLine = (text = ''): string => text.split('\n', 1)[0] ?? ''

// Both runners' tests that failed are named at the end, where they are not lost among those that passed; and those that
// passed only when they were run again: each is a race to be mended, in the test or the app.
const FAILED = 'failed'
const SECOND_RUN = 'passed at its second run only'

function nameUnexpected({ testResults }: VitestReport): void {
  for (const { name, status, message, assertionResults } of testResults) {
    const file = relative(root, name)
    if (status === 'failed' && message) console.log(`== ${FAILED}: ${file}: ${firstLine(message)}`)
    for (const { fullName, status, failureMessages } of assertionResults)
      if (failureMessages?.length)
        console.log(
          `== ${status === 'failed' ? FAILED : SECOND_RUN}: ${file}: ${fullName}: ${firstLine(failureMessages[0])}`,
        )
  }
}

function nameUnexpectedInChromium({ specs = [], suites = [] }: Suite): void {
  const said: Readonly<Record<string, string>> = { unexpected: FAILED, flaky: SECOND_RUN }
  for (const { file, title, tests } of specs)
    for (const { status } of tests) if (said[status]) console.log(`== ${said[status]}: ${file}: ${title}`)
  for (const suite of suites) nameUnexpectedInChromium(suite)
}

/** What a runner's own report says; a runner that left none has failed. */
function count<Report>(name: string, read: (report: Report) => Count): Count {
  try {
    return read(JSON.parse(readFileSync(join(reports, name), 'utf8')) as Report)
  } catch {
    console.log(`== no report of ${name}`)
    return { passed: 0, failed: 1 }
  }
}

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
console.log(`== Chromium: ${ensureChromium()}`)
console.log(
  `== LibreOffice: ${ensureLibreOffice() ?? 'none could be found or installed, so no workbook is recalculated'}`,
)

const clean = [
  tool('types (models, without a page)', 'typescript/bin/tsc', '-p', 'tsconfig.models.json'),
  tool('types (Node)', 'typescript/bin/tsc', '-p', 'tsconfig.node.json'),
  tool('types (web)', 'typescript/bin/tsc', '-p', 'tsconfig.web.json'),
  tool('types (browser tests)', 'typescript/bin/tsc', '-p', 'tests/e2e/tsconfig.json'),
  tool('lint and format', '@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  tool(
    'architecture',
    'dependency-cruiser/bin/dependency-cruise.mjs',
    'shared',
    'models',
    'renderer',
    'electron',
    'scripts',
    '--config',
    '.dependency-cruiser.cjs',
  ),
  tool('unused code', 'knip/bin/knip.js'),
  tool('build', 'electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn'),
  tool('command line', join(root, 'scripts/levier.mjs'), '--help'),
  tool(
    'tests',
    'vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=test-results/vitest.json',
  ),
  tool('tests in Chromium', '@playwright/test/cli.js', 'test'),
  tool('benchmark, briefly and unjudged', 'tsx/dist/cli.mjs', join(root, 'scripts/bench.ts'), '--brief'),
].every(Boolean)

const counts = [
  count<VitestReport>('vitest.json', (report) => {
    nameUnexpected(report)
    const { numPassedTests, numFailedTests, numFailedTestSuites } = report
    // A file that cannot even be loaded has no tests to fail.
    return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites }
  }),
  count<PlaywrightReport>('playwright.json', (report) => {
    nameUnexpectedInChromium(report)
    const { stats, errors } = report
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length }
  }),
]
const passed = counts.reduce((sum, each) => sum + each.passed, 0)
const failed = counts.reduce((sum, each) => sum + each.failed, 0)
const total = `${passed} passed, ${failed} failed`
writeFileSync(join(reports, 'totals.txt'), `${total}\n`)
if (!clean) console.log('\n== some checks failed, see above')
console.log(`\n${total}`)
process.exit(clean && failed === 0 ? 0 : 1)
