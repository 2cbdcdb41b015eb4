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

/** What a module imports at once, as it names it. */
const importedBy = ({ tree }: Source): readonly string[] =>
  tree.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return []
    const onlyTypes = ts.isImportDeclaration(statement) ? statement.importClause?.isTypeOnly : statement.isTypeOnly
    const from = statement.moduleSpecifier
    return !onlyTypes && from && ts.isStringLiteral(from) ? [from.text] : []
  })

/** The modules of ours that a module brings along at once. */
const broughtBy = (source: Source): readonly Source[] =>
  importedBy(source).flatMap((name) => {
    const path = name.startsWith('#') ? name.slice(1) : join(dirname(source.file), name)
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

const first = broughtByAny(BEGINNINGS.flatMap((file) => all.get(file) ?? []))

it('what the first screen brings along asks for no words of other screens', () => {
  expect(first.size).toBeGreaterThan(200)
  expect([...first].flatMap(asksForOthers)).toEqual([])
})

it('nor does it bring along what files and workers are reached with, or how a mix is found', () => {
  const later = ['browser-fs-access', 'comlink', 'idb', '#models/analysis/noEffect', '#models/narrative/goalPresets']
  expect([...first].flatMap((source) => importedBy(source).filter((name) => later.includes(name)))).toEqual([])
  const everywhere = new Set([...all.values()].flatMap(importedBy))
  expect(later.filter((name) => !everywhere.has(name))).toEqual([])
})

it('a word of another screen is found, by its key or by its family', () => {
  const byKey = parsed('renderer/frame/planted.ts', "t('goal:title'); t('explore:skip')")
  expect(asksForOthers(byKey)).toEqual(['renderer/frame/planted.ts: goal:title'])
  const byFamily = parsed('renderer/frame/planted.ts', 't(`goal:aim.$' + '{sense}`)')
  expect(asksForOthers(byFamily)).toContain('renderer/frame/planted.ts: goal:aim.atLeast')
})
