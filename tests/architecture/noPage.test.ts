import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** What the compiler says of files added to the models and what they share, by file. */
function faults(planted: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.models.json'), ts.sys.readFile)
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const sources = new Map(Object.entries(planted).map(([file, source]) => [join(root, file), source]))
  const host = ts.createCompilerHost(options)
  const read = host.getSourceFile
  host.getSourceFile = (name, ...rest) => {
    const source = sources.get(name)
    return source === undefined ? read(name, ...rest) : ts.createSourceFile(name, source, ts.ScriptTarget.ES2023)
  }
  // With all of the models in the program: one dependency that declares the DOM would declare it for every file.
  const program = ts.createProgram([...fileNames, ...sources.keys()], options, host)
  const messages = (file: string): readonly string[] =>
    program
      .getSemanticDiagnostics(program.getSourceFile(join(root, file)))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  return Object.fromEntries(Object.keys(planted).map((file) => [file, messages(file)]))
}

const refused = (name: string) => [expect.stringContaining(`Cannot find name '${name}'`)]

describe('the models and the charts they share', () => {
  it('compile without a page: what names a part of it is refused, what every computer has is not', () => {
    const found = faults({
      'models/narrative/planted.ts': 'export const title = document.title',
      'shared/charts/plantedLook.ts': 'export const look = getComputedStyle',
      'shared/charts/plantedDrawing.ts': 'export const id = (drawing: SVGSVGElement) => drawing.id',
      'shared/charts/plantedBytes.ts': 'export const bytes = new TextEncoder()',
    })
    expect(found).toEqual({
      'models/narrative/planted.ts': refused('document'),
      'shared/charts/plantedLook.ts': refused('getComputedStyle'),
      'shared/charts/plantedDrawing.ts': refused('SVGSVGElement'),
      'shared/charts/plantedBytes.ts': [],
    })
  })

  it('name colours by their role: the variables of style sheets are the page’s', () => {
    const sources = ['models', 'shared'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => join(folder, file)),
    )
    expect(sources).toContain(join('shared', 'charts', 'roles.ts'))
    expect(sources.filter((file) => readFileSync(join(root, file), 'utf8').includes('var(--'))).toEqual([])
  })
})
