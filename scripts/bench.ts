import { cpus, release, type } from 'node:os'
import { join } from 'node:path'
import { benchCommandLine } from '../tests/bench/commandLine'
import { benchCopies } from '../tests/bench/copies'
import { benchDrag } from '../tests/bench/drag'
import type { BenchLine } from '../tests/bench/line'
import { benchLivingFile } from '../tests/bench/livingFile'
import { benchAttribution, benchBatch, benchRuns, benchTable, benchUncertainty } from '../tests/bench/many'
import { benchOpen } from '../tests/bench/open'
import { benchRun } from '../tests/bench/run'
import { benchWhy } from '../tests/bench/why'
import { findDriven } from './chromium'

const root = join(import.meta.dirname, '..')
const words = process.argv.slice(2)
const brief = words.includes('--brief')
// As the tests: what is measured briefly is worth nothing, and a browser without windows takes less.
if (brief) process.env.LEVIER_CHROMIUM = findDriven() ?? ''

/** Measures everything once, in this run. Over target is told, never judged: time is for people to weigh. */
const lines: BenchLine[] = [
  await benchRun(brief ? 40 : 4000, brief ? 2 : 10),
  benchBatch(brief ? 3 : 40),
  benchTable(brief ? 100 : 10_000, brief ? 1 : 5),
  benchUncertainty(brief ? 1000 : 10_000, brief ? 2 : 7),
  benchAttribution(brief ? 3 : 40),
  ...benchRuns(brief ? 2000 : 100_000, 3),
  await benchCopies(brief ? 1 : 20, brief ? 1000 : 5000),
  benchOpen(brief ? 5 : 60),
  await benchLivingFile(),
  ...benchCommandLine(brief ? 3 : 21),
  await benchWhy(root, brief ? 1 : 20, brief ? 1 : 6),
  ...(await benchDrag(root, brief ? 300 : 10_000, brief ? 20 : 2000)),
]

if (words.includes('--json')) {
  console.log(JSON.stringify(lines.map(({ name, value, target, unit }) => ({ name, value, target, unit }))))
} else {
  const [cpu] = cpus()
  console.log(
    `${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores, ${type()} ${release()}, Node ${process.version}`,
  )
  for (const { name, value, target, spread } of lines) {
    const verdict = value <= target ? 'ok ' : 'RED'
    const around = spread === undefined ? '' : ` ± ${(spread * 100).toFixed(1)} %`
    console.log(`${verdict} ${value.toFixed(3)}${around} (at most ${target})  ${name}`)
  }
}
