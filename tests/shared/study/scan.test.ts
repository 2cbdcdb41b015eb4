import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scan } from '#shared/study/scan'
import { SEED } from './samples'

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Where a failure points, as an offset. */
function offsetOf(text: string, { line, column }: { line: number; column: number }): number {
  const before = text.split('\n').slice(0, line - 1)
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1
}

const pieces = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"a"',
  '"b"',
  '"\\n"',
  '"\\u00e9"',
  '"',
  '\\',
  '0',
  '1',
  '-',
  '.',
  'e',
  '+',
  '12',
]
const anyText = fc
  .array(fc.constantFrom(...pieces, 'true', 'false', 'null', 'tru', ' ', '\n', '\t', '\u00a0', '\ufeff', 'x'), {
    maxLength: 9,
  })
  .map((parts) => parts.join(''))

describe('the scanner', () => {
  it('takes what JSON.parse takes, and points at the first character it does not', () => {
    let taken = 0
    fc.assert(
      fc.property(fc.oneof(anyText, fc.json()), (text) => {
        const fault = scan(text)
        if (fault && fault.kind !== 'not-json') return
        if (!fault) taken++
        expect(fault === null).toBe(parses(text))
        if (fault?.kind !== 'not-json') return
        const at = offsetOf(text, fault)
        // What stands before can still become JSON, what stands there cannot.
        expect(scan(text.slice(0, at))).toSatisfy((before) => before === null || before.found === null)
        if (fault.found === null) expect(at).toBe(text.length)
      }),
      { seed: SEED, numRuns: 20_000 },
    )
    expect(taken).toBeGreaterThan(5000)
  })

  it('goes 64 levels deep and no deeper', () => {
    const nested = (depth: number) => `${'[{"a":'.repeat(depth / 2)}1${'}]'.repeat(depth / 2)}`
    expect(scan(nested(64))).toBeNull()
    expect(scan(nested(66))).toMatchObject({ kind: 'too-deep', limit: 64, place: '[0].a'.repeat(32), line: 1 })
    expect(scan(`${'['.repeat(65)}${']'.repeat(65)}`)).toMatchObject({ kind: 'too-deep', column: 65 })
  })

  it('knows a key again in one object only', () => {
    expect(scan('[{"a": {"a": 1}}, {"a": 1, "A": 2}]')).toBeNull()
    expect(scan('[{"a": {"a": 1}, "\\u0061": 2}]')).toMatchObject({ kind: 'duplicate-key', place: '[0].a', column: 18 })
    expect(scan('{"constructor": 1, "toString": 2, "hasOwnProperty": 3, "": 4}')).toBeNull()
  })
})
