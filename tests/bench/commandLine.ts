import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { levierProgram } from '../support/levier'
import { type BenchLine, median, relativeSpread } from './line'

/** Loaded before the program: tells the microseconds of processor time that the process has used. */
const REPORT = `process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  require('node:fs').writeSync(2, String(user + system))
})`

/** The processor time of a call of the command line, against that of a node that has nothing to do. */
export function benchCommandLine(rounds: number): BenchLine[] {
  const folder = mkdtempSync(join(tmpdir(), 'levier-bench-'))
  const report = join(folder, 'report.cjs')
  writeFileSync(report, REPORT)
  const used = (...words: readonly string[]): number => {
    const { status, stderr } = spawnSync(process.execPath, ['--require', report, ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    if (status !== 0) throw new Error(stderr)
    return Number(stderr)
  }
  const empty = () => used('--eval', '0')
  const against = (command: string, target: number): BenchLine => {
    // The first call may have to make the program.
    used(levierProgram, command)
    const ratios = Array.from({ length: rounds }, () => used(levierProgram, command) / empty())
    return {
      name: `processor time of \`levier ${command}\` against an empty node`,
      value: median(ratios),
      target,
      unit: 'ratio',
      spread: relativeSpread(ratios),
    }
  }
  try {
    return [against('--help', 3), against('project', 4)]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
