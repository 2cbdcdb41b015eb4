import { dirname, join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { loadOtherCatalogue } from '#shared/i18n/load'
import { namedIn, parsed, type Source, sources } from '../support/wordsAsked'

// What waits for the words of other screens is loaded on demand, by `loaded`. Everything else is to do without them:
// it would show a bare key where it is quicker than they are.
const BEGINNINGS = ['renderer/main.tsx', 'renderer/frame/Workspace.tsx', 'renderer/screens/start/Start.tsx']

const all = new Map(sources().map((source) => [source.file, source]))

const others = Object.entries(await loadOtherCatalogue('en')).flatMap(([area, words]) =>
  Object.keys(words).map((key) => `${area}:${key.replace(/_(?:one|other)$/, '')}`),
)

/** The modules of ours that a module brings along at once. */
const broughtBy = ({ file, tree }: Source): readonly Source[] =>
  tree.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return []
    const onlyTypes = ts.isImportDeclaration(statement) ? statement.importClause?.isTypeOnly : statement.isTypeOnly
    const from = statement.moduleSpecifier
    if (onlyTypes || !from || !ts.isStringLiteral(from)) return []
    const path = from.text.startsWith('#') ? from.text.slice(1) : join(dirname(file), from.text)
    return [`${path}.ts`, `${path}.tsx`].flatMap((each) => all.get(each) ?? [])
  })

function broughtByAny(beginnings: readonly Source[]): ReadonlySet<Source> {
  const found = new Set(beginnings)
  for (const source of found) for (const each of broughtBy(source)) found.add(each)
  return found
}

/** The words of other screens that a source names. */
function asksForOthers(source: Source): readonly string[] {
  const { texts, families } = namedIn(source)
  return others
    .filter((key) => texts.has(key) || families.some((family) => family.test(key)))
    .map((key) => `${source.file}: ${key}`)
}

it('what the first screen brings along asks for no words of other screens', () => {
  const first = broughtByAny(BEGINNINGS.flatMap((file) => all.get(file) ?? []))
  expect(first.size).toBeGreaterThan(200)
  expect([...first].flatMap(asksForOthers)).toEqual([])
})

it('a word of another screen is found, by its key or by its family', () => {
  const byKey = parsed('renderer/frame/planted.ts', "t('goal:title'); t('explore:skip')")
  expect(asksForOthers(byKey)).toEqual(['renderer/frame/planted.ts: goal:title'])
  const byFamily = parsed('renderer/frame/planted.ts', 't(`goal:aim.$' + '{sense}`)')
  expect(asksForOthers(byFamily)).toContain('renderer/frame/planted.ts: goal:aim.atLeast')
})
