import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { build } from 'vite'

const root = join(import.meta.dirname, '..')
const sources = join(root, 'models/package')

/** The files whose types a program sees: each stands alone, or imports the other. */
const TYPED = ['levierModel', 'types']

export const packageGuide = join(root, 'docs/model-package.md')

/** The declarations of one file, made of that file alone: what it exports says its types itself. */
function declarations(name: string): string {
  const file = join(sources, `${name}.ts`)
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(file, 'utf8'), {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: { isolatedDeclarations: true, declaration: true, module: ts.ModuleKind.ESNext },
  })
  const [first] = diagnostics
  if (first) throw new Error(`${name}: ${ts.flattenDiagnosticMessageText(first.messageText, '\n')}`)
  // Node's own resolution wants the ending.
  return outputText.replaceAll(/from '\.\/(\w+)'/g, "from './$1.js'").replaceAll(/from "\.\/(\w+)"/g, "from './$1.js'")
}

/** Makes the package `levier-model` in a folder, which is emptied first. */
export async function makeModelPackage(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      lib: { entry: join(sources, 'levierModel.ts'), formats: ['es'], fileName: () => 'levierModel.js' },
      outDir: folder,
      target: 'es2022',
      minify: false,
    },
  })
  for (const name of TYPED) writeFileSync(join(folder, `${name}.d.ts`), declarations(name))
  const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const about = {
    name: 'levier-model',
    version,
    description: "Levier's model of Belgium's industrial sovereignty: jobs, turnover and dependency from 2025 to 2040",
    license,
    type: 'module',
    sideEffects: false,
    exports: { '.': { types: './levierModel.d.ts', default: './levierModel.js' } },
  }
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(about, null, 2)}\n`)
  copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'))
  copyFileSync(packageGuide, join(folder, 'README.md'))
}

/** Packs what `makeModelPackage` made into another folder, and gives the path of the archive. */
export function packModelPackage(folder: string, into: string): string {
  mkdirSync(into, { recursive: true })
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const told = execFileSync(npm, ['pack', '--json', '--pack-destination', into], { cwd: folder, encoding: 'utf8' })
  const [{ filename }] = JSON.parse(told) as [{ filename: string }]
  return join(into, filename)
}
