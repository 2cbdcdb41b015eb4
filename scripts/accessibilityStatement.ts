import { readFileSync } from 'node:fs'
import { csvParse } from 'd3'

const folder = new URL('../docs/accessibility/', import.meta.url)
export const accessibilityStatementFile = new URL('../docs/accessibility.md', import.meta.url)

export const RESULTS = ['supports', 'supports in part', 'does not support', 'not applicable', 'not tested'] as const

/** What is found of a clause, and by which tests. */
interface Clause {
  readonly clause: string
  readonly requirement: string
  readonly result: string
  /** names of tests, which are empty only where nothing was tested */
  readonly tests: readonly string[]
  readonly remark: string
}

/** A test that clauses point to: a place in the tree, and the name it has there. */
interface NamedTest {
  readonly name: string
  readonly file: string
  readonly test: string
}

const rows = (file: string) => csvParse(readFileSync(new URL(file, folder), 'utf8'))

export const clauses: readonly Clause[] = rows('clauses.csv').map(
  ({ clause = '', requirement = '', result = '', tests = '', remark = '' }) => ({
    clause,
    requirement,
    result,
    tests: tests.split(' ').filter(Boolean),
    remark,
  }),
)

export const namedTests: readonly NamedTest[] = rows('tests.csv').map(({ name = '', file = '', test = '' }) => ({
  name,
  file,
  test,
}))

/** The parts of the page, by how their clauses begin. */
const CHAPTERS = [
  ['Chapter 5: generic requirements', /^5\./],
  ['Chapters 9 and 11: the interface, as a web page and as a desktop app', /^9\./],
  ['Chapter 10: documents that are exported', /^10\./],
  ['Chapter 11: what is asked of software alone', /^11\./],
  ['Chapter 12: documentation and support', /^12\./],
  ['Beyond the standard: what WCAG 2.2 adds', /^WCAG 2\.2/],
] as const

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
const table = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n')

const chapter = ([title, begins]: (typeof CHAPTERS)[number]): string => {
  const body = clauses
    .filter(({ clause }) => begins.test(clause))
    .map(({ clause, requirement, result, tests, remark }) => [
      clause,
      requirement,
      result,
      tests.map((name) => `[${name}](#${name})`).join(', ') || '–',
      remark,
    ])
  return `## ${title}\n\n${table(['clause', 'requirement', 'result', 'shown by', 'remark'], body)}`
}

const count = (result: string): number => clauses.filter((each) => each.result === result).length

/** Of which clauses a result is said, where it is one that a reader looks for first. */
const told = (result: string): string =>
  clauses
    .filter((each) => each.result === result)
    .map(({ clause, requirement, remark }) => `- ${clause}, ${requirement}. ${remark}`.trim())
    .join('\n')

/** The accessibility statement, written from the tables in `docs/accessibility`. */
export const currentAccessibilityStatement = (): string => `# Accessibility statement

Written by \`npm run generate\` from \`docs/accessibility/clauses.csv\` and \`docs/accessibility/tests.csv\`.

How far Levier keeps EN 301 549 V3.2.1, as its makers see it: nobody else has examined it. The interface is one, in the
browser and in the desktop app, so that a clause of chapter 9 and the one of chapter 11 with the same number are answered
together; of clauses that chapter 11 divides into open and closed functionality the open one stands here. Chapters 6, 7, 8
and 13 (voice, video, hardware, relay services) do not apply.

The numbers and titles of chapters 5, 12 and 11.5 to 11.8, and of 10.5 and 10.6, were checked against the list of V3.2.1 that the
project OpenACR keeps (\`catalog/data/en-301-549.yaml\` of github.com/GSA/openacr). The numbers of chapter 9, of 10.1 to 10.4
and of 11.1 to 11.4 were checked against the international VPAT 2.5 of February 2025, which says for each criterion of WCAG
where the standard asks for it; their titles are those of WCAG 2.1. Neither is the standard itself.

How it was tested: by the tests that are named, which run with every \`npm test\` in Chromium, with axe where they say so,
by keyboard alone, with forced colours and in windows from 320 to 1 920 pixels. **No screen reader, no magnifier and no
voice control was tried, and no person with a disability was asked.** Where no test looks at a clause, it says "not
tested", also where we believe it to be kept.

${table(
  ['result', 'clauses'],
  RESULTS.map((result) => [result, String(count(result))]),
)}

## What does not hold, or holds in part

Does not hold:

${told('does not support')}

Holds in part:

${told('supports in part')}

${CHAPTERS.map(chapter).join('\n\n')}

## The tests

${namedTests.map(({ name, file, test }) => `### ${name}\n\n[${file}](../${file}): “${test}”`).join('\n\n')}

## To report a barrier

Open an issue in the repository, or tell whoever gave you the app; say the screen, what you use and what you could not do.
`
