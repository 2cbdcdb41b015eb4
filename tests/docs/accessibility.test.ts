import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  accessibilityStatementFile,
  clauses,
  currentAccessibilityStatement,
  namedTests,
  RESULTS,
} from '../../scripts/accessibilityStatement'

const root = join(import.meta.dirname, '..', '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** The sources of what a user sees and is given. */
const sources = execFileSync('git', ['ls-files', 'renderer', 'models', 'shared', 'electron'], {
  cwd: root,
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((file) => /\.(?:tsx?|html|css)$/.test(file))

/** The sources that have what a clause is about. */
const having = (what: RegExp): readonly string[] => sources.filter((file) => what.test(read(file)))

describe('the accessibility statement', () => {
  it('is what the tables say now', () => {
    expect(readFileSync(accessibilityStatementFile, 'utf8'), 'run `npm run generate`').toBe(
      currentAccessibilityStatement(),
    )
  })

  it('has a result for each clause once, in the order of the standard’s chapters', () => {
    expect(clauses.length).toBeGreaterThan(120)
    expect(new Set(clauses.map(({ clause }) => clause)).size).toBe(clauses.length)
    for (const { clause, result } of clauses) expect(RESULTS, clause).toContain(result)
    for (const chapter of [5, 9, 10, 11, 12])
      expect(clauses.filter(({ clause }) => clause.startsWith(`${chapter}.`)).length, `${chapter}`).toBeGreaterThan(3)
  })

  it('answers every criterion of WCAG 2.1, A and AA', () => {
    const counts: Readonly<Record<string, number>> = { 1: 20, 2: 17, 3: 10, 4: 3 }
    for (const [principle, count] of Object.entries(counts))
      expect(clauses.filter(({ clause }) => clause.startsWith(`9.${principle}.`)).length, principle).toBe(count)
  })

  it('points with each clause to a test, or says "not tested"', () => {
    for (const { clause, tests, result } of clauses) expect(tests.length > 0, clause).toBe(result !== 'not tested')
  })

  it('names tests that are there, each one for a clause', () => {
    const used = new Set(clauses.flatMap(({ tests }) => tests))
    expect([...used].sort()).toEqual(namedTests.map(({ name }) => name).sort())
    for (const { name, file, test } of namedTests) {
      expect(existsSync(join(root, file)), file).toBe(true)
      expect(read(file), name).toMatch(
        new RegExp(
          `(?:test|test\\.step|test\\.fail|it|it\\.each\\([^\\n]*\\))\\(\\s*['"\`]${test.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}['"\`]`,
        ),
      )
    }
  })
})

describe('what the statement calls not applicable is not there: Levier', () => {
  it('has no sound, film, camera, voice, biometrics, motion or time limit', () => {
    expect(
      having(
        /<(?:audio|video|track)\b|\b(?:AudioContext|HTMLMediaElement|getUserMedia|SpeechRecognition|speechSynthesis|PublicKeyCredential|DeviceMotionEvent|DeviceOrientationEvent|sessionTimeout)\b|navigator\.credentials/,
      ),
    ).toEqual([])
  })

  it('sets no text as a picture', () => {
    // The logo of an organisation is text as a picture where it has letters: WCAG calls that essential.
    expect(having(/<img\b/)).toEqual(['renderer/frame/AppMark.tsx', 'renderer/frame/look/LookPreview.tsx'])
  })
})
