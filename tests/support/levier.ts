import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** The program that `bin` in package.json names. */
export const levierProgram = join(import.meta.dirname, '..', '..', 'scripts', 'levier.mjs')

/** Runs the command line in a process of its own, as a shell does. */
export const levier = (...words: readonly string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [levierProgram, ...words], { encoding: 'utf8' })

/** The value of a series in a year, as `levier project` gives it with these words. */
export function projected(...words: readonly string[]): (id: string, year: number) => number {
  const { status, stdout, stderr } = levier('project', ...words)
  if (status !== 0) throw new Error(stderr)
  const { years, series } = JSON.parse(stdout) as { years: number[]; series: Record<string, (number | null)[]> }
  return (id, year) => {
    const value = series[id]?.[years.indexOf(year)]
    if (value === null || value === undefined) throw new Error(`no ${id} in ${year}`)
    return value
  }
}
