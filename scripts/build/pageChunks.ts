import { fileURLToPath } from 'node:url'
import type { Rolldown } from 'vite'
import { normalizePath } from 'vite'
import { startedWorkers } from './sharedWorkers'

type Context = Parameters<Extract<Rolldown.CodeSplittingGroup['name'], (...words: never[]) => unknown>>[1]

const module = (path: string): string =>
  normalizePath(fileURLToPath(new URL(`../../renderer/${path}`, import.meta.url)))

/** What a page fetches at once: itself, then one of two first screens. */
const PAGE = module('main.tsx')
const [WORKSPACE, START] = [module('frame/Workspace.tsx'), module('screens/start/Start.tsx')]
/** The worker that the first screen starts by itself. */
const ANALYSIS = module('app/jobs/analysis.worker.ts')

/** The files of first screens that others wait for, whose parts are fetched all at once: they are named as below, or by their module. */
const FIRST = /\/(?:workspace|Start)-/

/** What is shown later fetches its parts when it is there itself: lists of all of them would hold the first screen up. */
export const partsAhead = (chunk: string, parts: string[]): string[] =>
  FIRST.test(chunk) ? parts : parts.filter((part) => !part.endsWith('.js'))

/** All modules that one needs, and where asked for those that it may ask for later. */
function needed(by: readonly string[], context: Context, later = false): ReadonlySet<string> {
  const found = new Set<string>()
  const left = [...by]
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (found.has(id)) continue
    found.add(id)
    const info = context.getModuleInfo(id)
    left.push(...(info?.importedIds ?? []), ...(later ? (info?.dynamicallyImportedIds ?? []) : []))
  }
  return found
}

/** The files that first screens are made of, each after those it may import from: a file takes what its modules import along. */
const FILES = [
  ...['page', 'start-workspace', 'workspace'].flatMap((name) => [`${name}-analysis`, `${name}-workers`, name]),
  'analysis',
]

/** Tells which of these files a module goes into; null where none of it is needed at once. */
function sorted(context: Context): (id: string) => string | null {
  const [page, workspace, start] = [PAGE, WORKSPACE, START].map((id) => needed([id], context))
  const [analysis, workers] = [needed([ANALYSIS], context), needed([...startedWorkers], context, true)]
  const screenOf = (id: string): string | null => {
    if (page?.has(id)) return 'page'
    return workspace?.has(id) ? (start?.has(id) ? 'start-workspace' : 'workspace') : null
  }
  return (id) => {
    const name = screenOf(id)
    if (name === null) return analysis.has(id) && id !== ANALYSIS ? 'analysis' : null
    return analysis.has(id) ? `${name}-analysis` : workers.has(id) ? `${name}-workers` : name
  }
}

/**
 * What the first screens and the worker they start are made of, in few files: left to itself the build tool makes one of each set of modules that
 * the same later screens share, more than a hundred to fetch before anything is seen. What workers need as well stands
 * apart: they have no page.
 */
export function firstScreensTogether(): Rolldown.CodeSplittingGroup[] {
  let fileOf: ReturnType<typeof sorted> | null = null
  return FILES.map((file, index) => ({
    name: (id, context) => {
      fileOf ??= sorted(context)
      // Of a package only what is used comes along with our modules: its own lists name all of it.
      return !id.includes('/node_modules/') && fileOf(id) === file ? file : null
    },
    priority: FILES.length - index,
  }))
}
