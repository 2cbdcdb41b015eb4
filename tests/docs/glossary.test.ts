import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** The rows of the page's table: English, French, Dutch, not, source, German, not, source. */
const rows = readFileSync(join(root, 'docs/glossary.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim()),
  )

/** Where the columns of a language stand. */
const COLUMNS = { nl: { term: 2, not: 3 }, de: { term: 5, not: 6 } } as const

/** By what levers are found and how the command line is typed: any word that somebody may use. */
const TYPED = ['leverWords.ts', 'cli.ts']

/** The quoted texts of a language's files without their keys and gaps. */
function textsOf(language: string): string {
  const folders = ['shared/i18n', 'models/belgium/labels'].map((folder) => join(root, folder, language))
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => !TYPED.includes(file))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  )
  const guides = readdirSync(join(root, 'docs/guides', language))
    .filter((file) => file.endsWith('.md'))
    .map((file) =>
      // A file's name is no word of its language.
      readFileSync(join(root, 'docs/guides', language, file), 'utf8').replaceAll(/\]\([^)]*\)/g, ''),
    )
  return [...files, ...guides]
    .join('\n')
    .replaceAll(/^(?:import|export) .*$/gm, '')
    .replaceAll(/^\s*(?:'[^']*'|[\w-]+):/gm, '')
    .replaceAll(/\{\{\w+\}\}/g, '')
    .replaceAll(/^\s*[\w]+,$/gm, '')
}

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

describe.each(Object.entries(COLUMNS))('the glossary in %s', (language, { term, not }) => {
  it('has a term and a source in every row', () => {
    expect(rows.length).toBeGreaterThan(60)
    for (const row of rows) {
      expect(row, row[0]).toHaveLength(8)
      for (const column of [0, 1, term, not + 1]) expect(row[column], row[0]).not.toBe('')
    }
  })

  it('forbids words, and no text has one of them', () => {
    const texts = textsOf(language)
    const found = rows
      .flatMap((row) => (row[not] ?? '').split(', ').filter(Boolean))
      .filter((word) => new RegExp(`(?<![\\p{L}\\d.-])${escaped(word)}(?![\\p{L}\\d-])`, 'u').test(texts))
    expect(found).toEqual([])
  })
})
