import { join } from 'node:path'
import ts from 'typescript'

/**
 * Checks the types of projects, given as paths of their configurations. What several share is read once, and each file is
 * checked once, in the first that has it: those that come later know no less of the world around it.
 */
const root = join(import.meta.dirname, '..')
const projects = process.argv.slice(2)

/** Their options differ in nothing that a file is read by. */
const read = new Map<string, ts.SourceFile | undefined>()
const checked = new Set<string>()

function programOf(project: string): ts.Program {
  const { config, error } = ts.readConfigFile(join(root, project), ts.sys.readFile)
  const parsed = ts.parseJsonConfigFileContent(
    config,
    ts.sys,
    join(root, project, '..'),
    undefined,
    join(root, project),
  )
  const { options, fileNames, errors } = parsed
  const host = ts.createCompilerHost(options)
  const readFile = host.getSourceFile
  host.getSourceFile = (name, ...how) => {
    if (!read.has(name)) read.set(name, readFile(name, ...how))
    return read.get(name)
  }
  const configFileParsingDiagnostics = error ? [error] : errors
  return ts.createProgram({ rootNames: fileNames, options, host, configFileParsingDiagnostics })
}

function faultsOf(project: string): readonly ts.Diagnostic[] {
  const program = programOf(project)
  const files = program.getSourceFiles().filter(({ fileName }) => !checked.has(fileName))
  for (const { fileName } of files) checked.add(fileName)
  return [
    ...program.getConfigFileParsingDiagnostics(),
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...files.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]),
  ]
}

const faults = projects.flatMap(faultsOf)
process.stdout.write(ts.formatDiagnostics(ts.sortAndDeduplicateDiagnostics(faults), ts.createCompilerHost({})))
process.exitCode = faults.length > 0 ? 1 : 0
