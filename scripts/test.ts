import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { startingChromium } from './chromium'
import { ensureLibreOffice } from './libreOffice'

const root = join(import.meta.dirname, '..')
const reports = join(root, 'test-results')

/** A tool of the project, a script of `node_modules` or of the root, with its words. */
type Command = readonly [title: string, script: string, ...args: string[]]

const argsOf = ([, script, ...args]: Command): readonly string[] => [resolve(root, 'node_modules', script), ...args]

/** Whether a tool is content; says so where it is not. */
function ended([title]: Command, status: number | null): boolean {
  if (status !== 0) console.log(`== ${title}: failed`)
  return status === 0
}

/** Runs a tool; true when it is content. */
const tool = (...command: Command): Promise<boolean> =>
  new Promise((done) => {
    console.log(`\n== ${command[0]}`)
    const running = spawn(process.execPath, argsOf(command), { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
    running.on('close', (status) => done(ended(command, status)))
  })

/** Runs a tool silently, then says all of it. */
const quietly = (command: Command): Promise<boolean> =>
  new Promise((done) => {
    const said: Buffer[] = []
    const running = spawn(process.execPath, argsOf(command), { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [running.stdout, running.stderr]) stream.on('data', (data: Buffer) => said.push(data))
    running.on('close', (status) => {
      console.log(`\n== ${command[0]}`)
      process.stdout.write(Buffer.concat(said))
      done(ended(command, status))
    })
  })

/** Runs tools that do not need each other, two at a time: each keeps one core busy. */
async function tools(...commands: readonly Command[]): Promise<boolean> {
  const [left, content] = [[...commands], [] as boolean[]]
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) content.push(await quietly(next))
  }
  await Promise.all([work(), work()])
  return content.every(Boolean)
}

const PLAYWRIGHT = '@playwright/test/cli.js'
const TSX = 'tsx/dist/cli.mjs'
const TYPES = join(root, 'scripts/types.ts')

/** How many tests are in Chromium, in Playwright's words. */
function testsInChromium(): string {
  const listed = spawnSync(process.execPath, [join(root, 'node_modules', PLAYWRIGHT), 'test', '--list'], {
    cwd: root,
    encoding: 'utf8',
  })
  return /^Total: (.*)$/m.exec(listed.stdout)?.[1] ?? 'tests that cannot even be listed'
}

/** What cannot be done here, and so fails: nobody knows whether it holds. */
function leftOut(what: string): false {
  console.log(`\n== LEFT OUT: ${what}`)
  return false
}

interface Count {
  readonly passed: number
  readonly failed: number
  /** of what needs what is not here, as the tests say: a LibreOffice, a system's own tools */
  readonly skipped: number
}

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
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
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped: number
  }
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
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
const browser = await startingChromium()
console.log(`== Chromium: ${browser.said}`)
console.log(
  `== LibreOffice: ${ensureLibreOffice() ?? 'none could be found or installed, so no workbook is recalculated'}`,
)

const clean = [
  await tools(
    ['types (models, without a page; Node)', TSX, TYPES, 'tsconfig.models.json', 'tsconfig.node.json'],
    ['types (web; browser tests)', TSX, TYPES, 'tsconfig.web.json', 'tests/e2e/tsconfig.json'],
    ['lint and format', '@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
    [
      'architecture',
      'dependency-cruiser/bin/dependency-cruise.mjs',
      'shared',
      'models',
      'renderer',
      'electron',
      'scripts',
      '--config',
      '.dependency-cruiser.cjs',
    ],
    ['unused code', 'knip/bin/knip.js'],
    ['build', 'electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn'],
  ),
  await tool('command line', join(root, 'scripts/levier.mjs'), '--help'),
  ...(await Promise.all([
    tool(
      'tests',
      'vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=test-results/vitest.json',
    ),
    // That it runs is what is held, which it does beside the tests as well: what it measures there is worth nothing.
    !browser.ok || quietly(['benchmark, briefly and unjudged', TSX, join(root, 'scripts/bench.ts'), '--brief']),
  ])),
  browser.ok
    ? await tool('tests in Chromium', PLAYWRIGHT, 'test')
    : leftOut(`the benchmark and all tests in Chromium, ${testsInChromium()}: ${browser.said}`),
].every(Boolean)

const counts = [
  count<VitestReport>('vitest.json', (report) => {
    nameUnexpected(report)
    const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = report
    // A file that cannot even be loaded has no tests to fail.
    return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites, skipped: numPendingTests }
  }),
  count<PlaywrightReport>('playwright.json', (report) => {
    nameUnexpectedInChromium(report)
    const { stats, errors } = report
    const { expected, flaky, unexpected, skipped } = stats
    return { passed: expected + flaky, failed: unexpected + errors.length, skipped }
  }),
]
const sum = (what: keyof Count): number => counts.reduce((total, each) => total + each[what], 0)
const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')]
const total = `${passed} passed, ${failed} failed`
writeFileSync(join(reports, 'totals.txt'), `${total}\n`)
if (skipped > 0) console.log(`\n== ${skipped} tests need what is not here, and did not run`)
if (!clean) console.log('\n== some checks failed, see above')
console.log(`\n${total}`)
process.exit(clean && failed === 0 ? 0 : 1)
