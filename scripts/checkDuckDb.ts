import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { probability } from '#models/analysis/uncertainty/distribution'
import { pairedRuns } from '#models/analysis/uncertainty/pairedRuns'
import { quantile, sortedNumbers } from '#models/analysis/uncertainty/quantile'
import { Sample } from '#models/analysis/uncertainty/sample'
import { sensitivities } from '#models/analysis/uncertainty/sensitivity'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { settingsOf } from '#models/belgium/studies'
import { Selection } from '#models/engine/selection'
import { findDuckDb } from './duckDb'

const TOLERANCE = 1e-9
const [RUNS, SEED, YEAR, AIM] = [10_000, 42, 2035, 20_000]

const query = findDuckDb()
if (!query) {
  console.log('DuckDB is not there, nothing was checked: put it on the PATH, or name it by LEVIER_DUCKDB')
  process.exit(0)
}

const guide = readFileSync(join(import.meta.dirname, '../docs/many-runs.md'), 'utf8')
const blocks = (language: string): readonly string[] =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, code = '']) => code)

/** What the app counts of the same runs. */
function counted() {
  const inputs = { settings: settingsOf('research-4-people'), assumptions: {} }
  const runs = pairedRuns(belgium, program, inputs, SEED)
  const sample = new Sample(runs, null, { difference: new Selection(belgium, ['jobs.net'], [YEAR]) }, RUNS)
  sample.extend(RUNS)
  const values = sample.values(0, 'difference')
  const ranking = sensitivities(runs, null, sample, 0, 'difference')
    .map(({ figure, correlation }) => ({ figure: figure.id, correlation }))
    .toSorted((one, other) => Math.abs(other.correlation) - Math.abs(one.correlation))
  const odds = probability(values, { sense: 'at least', value: AIM }).share
  const sorted = sortedNumbers(values)
  const [low, middle, high] = [0.05, 0.5, 0.95].map((share) => quantile(sorted, share))
  return { summary: { runs: RUNS, low, middle, high, odds }, ranking: ranking.slice(0, 5) }
}

const close = (one: unknown, other: unknown): boolean =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(other))
    : one === other

// The guide's own lines: its parts written by the command line, its queries asked of DuckDB.
const folder = mkdtempSync(join(tmpdir(), 'levier-duckdb-'))
try {
  const levier = `levier() { "${process.execPath}" "${join(import.meta.dirname, 'levier.mjs')}" "$@"; }`
  const script = ['set -e', levier, 'levier --version', ...blocks('sh')].join('\n')
  const { status } = spawnSync('sh', ['-s'], { input: script, cwd: folder, stdio: ['pipe', 'inherit', 'inherit'] })
  if (status !== 0) throw new Error('the parts could not be made')
  const expected = counted()
  const [summary, ranking] = blocks('sql').map((sql) => query(sql, folder))
  let wrong = 0
  for (const [found, wanted] of [
    [summary, [expected.summary]],
    [ranking, expected.ranking],
  ] as const)
    for (const [index, row] of wanted.entries())
      for (const [name, value] of Object.entries(row)) {
        const told = found?.[index]?.[name]
        if (close(told, value)) continue
        wrong++
        console.log(`off: ${name} is ${told} in DuckDB, ${value} in the app`)
      }
  console.log(`${RUNS} runs in four parts read by DuckDB, ${wrong} numbers off by more than ${TOLERANCE}`)
  process.exitCode = wrong > 0 ? 1 : 0
} finally {
  rmSync(folder, { recursive: true })
}
