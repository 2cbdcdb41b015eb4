import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { assemble } from '#models/engine/assemble'
import { generateProgram } from '#models/engine/generate/program'
import { parameters } from '#models/engine/parameters'
import type { Program } from '#models/engine/program'
import { copies } from '../support/copies'
import { type BenchLine, median, relativeSpread } from './line'

async function programOf(count: number, folder: string): Promise<() => void> {
  const model = assemble(copies(count))
  if (!model.ok)
    throw new Error(`the model ${count} times over does not hold together: ${JSON.stringify(model.failure[0])}`)
  const file = join(folder, `copies${count}.ts`)
  writeFileSync(file, generateProgram(model.value, 'copies'))
  const { program } = (await import(pathToFileURL(file).href)) as { program: Program }
  const row = parameters(model.value, {}, {})
  const out = new Float64Array(program.values)
  return () => program.run(row, out, out)
}

/**
 * The cost of an equation in a model of one and of ten times as many.
 *
 * @param warmUp runs before those that count
 */
export async function benchCopies(rounds: number, warmUp: number): Promise<BenchLine> {
  const folder = mkdtempSync(join(tmpdir(), 'levier-copies-'))
  try {
    const [one, ten] = [await programOf(1, folder), await programOf(10, folder)]
    const time = (run: () => void, count: number): number => {
      const start = performance.now()
      for (let index = 0; index < count; index++) run()
      return (performance.now() - start) / count
    }
    time(one, warmUp)
    time(ten, warmUp)
    const ratios = Array.from({ length: rounds }, () => time(ten, 200) / 10 / time(one, 2000))
    return {
      name: 'cost of an equation in ten copies of the model against one',
      value: median(ratios),
      target: 1.1,
      unit: 'ratio',
      spread: relativeSpread(ratios),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
