import { spawnSync } from 'node:child_process'

/** Runs a query in a folder, and gives its rows. */
export type Query = (sql: string, folder: string) => readonly Readonly<Record<string, unknown>>[]

const PYTHON = `import duckdb, json, sys
found = duckdb.sql(sys.stdin.read())
print(json.dumps([dict(zip(found.columns, row)) for row in found.fetchall()]))`

const works = (program: string, ...words: readonly string[]): boolean => spawnSync(program, words).status === 0

const asking =
  (program: string, words: readonly string[]): Query =>
  (sql, folder) => {
    const { status, stdout, stderr } = spawnSync(program, words, { input: sql, cwd: folder, encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    return JSON.parse(stdout)
  }

/**
 * DuckDB's own program, which LEVIER_DUCKDB may name, else its Python package (in the Python that LEVIER_PYTHON names);
 * null where neither is there.
 */
export function findDuckDb(): Query | null {
  const program = process.env.LEVIER_DUCKDB ?? 'duckdb'
  if (works(program, '--version')) return asking(program, ['-json'])
  const python = process.env.LEVIER_PYTHON ?? 'python3'
  return works(python, '-c', 'import duckdb') ? asking(python, ['-c', PYTHON]) : null
}
