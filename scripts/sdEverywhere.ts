import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What of SDEverywhere's compiler and runtime is used here. */
interface Compiler {
  resetState(): void
  parseAndGenerate(
    text: string,
    kind: 'xmile',
    spec: object,
    operations: readonly string[],
    folder: string,
    name: string,
    into: string,
  ): Promise<string>
}

interface Outputs {
  getSeriesForVar(id: string): { readonly points: readonly { readonly x: number; readonly y: number }[] } | undefined
}

interface Runtime {
  createSynchronousModelRunner(model: unknown): {
    createOutputs(): Outputs
    runModelSync(inputs: readonly number[], outputs: Outputs): Outputs
  }
}

/** Its compiler asks for a spreadsheet reader that no package registry has; the same under another name. */
const PACKAGE = {
  private: true,
  dependencies: { '@sdeverywhere/compile': '*', '@sdeverywhere/runtime': '*' },
  overrides: { xlsx: 'npm:@e965/xlsx@^0.20.3' },
}

/** A folder with the newest SDEverywhere: the one that LEVIER_SDEVERYWHERE names, else a new one; null where none can be had. */
export function ensureSdEverywhere(): string | null {
  const given = process.env.LEVIER_SDEVERYWHERE
  if (given) return given
  const folder = mkdtempSync(join(tmpdir(), 'levier-sdeverywhere-'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify(PACKAGE))
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const words = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
  return spawnSync(npm, words, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0 ? folder : null
}

/** SDEverywhere as installed in a folder: compiles an XMILE file and runs it, series by their names in the file. */
export async function sdEverywhereIn(folder: string) {
  const { resolve } = createRequire(join(folder, 'package.json'))
  const load = async (name: string): Promise<unknown> => import(pathToFileURL(resolve(name)).href)
  const compiler = (await load('@sdeverywhere/compile')) as Compiler
  const runtime = (await load('@sdeverywhere/runtime')) as Runtime
  const made = mkdtempSync(join(tmpdir(), 'levier-xmile-'))
  writeFileSync(join(made, 'package.json'), '{"type":"module"}')
  let count = 0

  /**
   * @param names of the series wanted
   * @throws what the compiler says of the file, and for a name that the compiled model lacks
   */
  return async (xmile: string, names: readonly string[]): Promise<ReadonlyMap<string, readonly number[]>> => {
    compiler.resetState()
    const name = `model${count++}`
    await compiler.parseAndGenerate(
      xmile,
      'xmile',
      { outputVarNames: names.map((each) => each.toLowerCase()) },
      ['generateJS'],
      made,
      name,
      made,
    )
    const model: { default: () => Promise<unknown> } = await import(pathToFileURL(join(made, `${name}.js`)).href)
    const runner = runtime.createSynchronousModelRunner(await model.default())
    const outputs = runner.runModelSync([], runner.createOutputs())
    return new Map(
      names.map((series) => {
        const found = outputs.getSeriesForVar(`_${series.toLowerCase()}`)
        if (!found) throw new Error(`SDEverywhere has no series "${series}"`)
        return [series, found.points.map(({ y }) => y)] as const
      }),
    )
  }
}
