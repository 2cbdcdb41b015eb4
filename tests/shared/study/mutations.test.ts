import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { studyJudge } from '#models/belgium/studyJudge'
import { createTranslator } from '#shared/i18n/translator'
import { describeStudyFailure } from '#shared/study/describeFailure'
import type { StudyFailure } from '#shared/study/failure'
import { readStudy } from '#shared/study/parse'
import { isStudyFile } from './judge'
import { type Path, pathOf, pathsOf, valueAt, withAt } from './paths'
import { bytes, type Json, rich, SEED, shipped } from './samples'

const languages = [await createTranslator('en'), await createTranslator('fr')]
const bases = [rich, shipped.get('research-4') ?? '', shipped.get('everything-recommended') ?? ''].map((text) => ({
  text,
  value: JSON.parse(text) as Json,
  paths: pathsOf(JSON.parse(text) as Json),
}))

let refused = 0

/** Reads a file, and sees that it is refused exactly when it is no study, in words that fit a line. */
function judged(file: Uint8Array): StudyFailure | null {
  const result = readStudy(file, studyJudge)
  expect(result.ok, result.ok ? 'taken' : JSON.stringify(result.failure)).toBe(isStudyFile(file))
  if (result.ok) return null
  refused++
  for (const t of languages) {
    const words = describeStudyFailure(result.failure, t)
    expect(words).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]|study:\w|\{\{/u)
    expect(words.length).toBeLessThan(1000)
  }
  return result.failure
}

const anyBase = fc.constantFrom(...bases)
const anyPlace = anyBase.chain((base) => fc.record({ base: fc.constant(base), path: fc.constantFrom(...base.paths) }))
const insideOf = (path: Path, outer: Path): boolean => outer.every((step, at) => path[at] === step)
const pretty = (value: Json | undefined): string => JSON.stringify(value, null, 2) ?? ''

/** What others refer to may be missed elsewhere. */
const referred = (path: Path): boolean =>
  path.length < 2
    ? ['scenarios', 'format', 'formatVersion', undefined].includes(path[0]?.toString())
    : path[0] === 'scenarios' && path.length < 4 && ['id', undefined].includes(path[2]?.toString())

describe('one thing is changed', () => {
  it('into another value: refused there, or still a study', () => {
    const anyValue = fc.oneof(
      fc.constantFrom<Json>(
        null,
        true,
        false,
        '',
        '4',
        'level',
        'levier',
        0,
        -1,
        1,
        7,
        2025,
        2026.5,
        2041,
        1e300,
        [],
        {},
        [[]],
        [null],
      ),
      fc.jsonValue() as fc.Arbitrary<Json>,
    )
    fc.assert(
      fc.property(anyPlace, anyValue, ({ base, path }, value) => {
        const failure = judged(bytes(pretty(withAt(base.value, path, () => value))))
        if (failure && !referred(path)) expect(insideOf(pathOf(failure.place), path), failure.place).toBe(true)
      }),
      { seed: SEED, numRuns: 2500 },
    )
  })

  it('and left out: missed there, or still a study', () => {
    fc.assert(
      fc.property(anyPlace, ({ base, path }) => {
        const failure = judged(bytes(pretty(withAt(base.value, path, () => undefined))))
        if (failure && !referred(path)) expect(failure).toMatchObject({ kind: 'missing' })
        if (failure && !referred(path)) expect(pathOf(failure.place)).toEqual(path)
      }),
      { seed: SEED, numRuns: 600 },
    )
  })

  it('into what JSON does not have', () => {
    const tokens = [
      'NaN',
      'Infinity',
      '-Infinity',
      '1e400',
      '-1e999',
      '+1',
      '.5',
      '1.',
      '01',
      '0x1F',
      '1e',
      'undefined',
      "'x'",
      'True',
      '// x',
      '/* x */ 1',
      '"\\x41"',
      '"\\u12G4"',
      '"\t"',
      '',
    ]
    fc.assert(
      fc.property(anyPlace, fc.constantFrom(...tokens), ({ base, path }, token) => {
        const [before = '', after = ''] = pretty(withAt(base.value, path, () => '@here@')).split('"@here@"')
        const failure = judged(bytes(before + token + after))
        expect(failure).toMatchObject({ kind: token.includes('e') && /\d{3}/.test(token) ? 'not-finite' : 'not-json' })
        expect(pathOf(failure?.place ?? '')).toEqual(path)
        // With nothing in its place, what follows is at fault, and that can be on the next line.
        if (token) expect(failure).toMatchObject({ line: before.split('\n').length })
      }),
      { seed: SEED, numRuns: 1200 },
    )
  })

  it('into a number that would not come back the same', () => {
    for (const token of [
      '9007199254740993',
      '-12345678901234567890',
      '1e-400',
      '0.'.padEnd(400, '0').concat('1'),
      '1'.repeat(300),
    ]) {
      const file = bytes(rich.replace('"height": 240', `"height": ${token}`))
      expect(judged(file)).toMatchObject({ kind: 'inexact-number', place: 'charts[0].height' })
    }
    for (const token of [
      '9007199254740992',
      '100000000000000000000',
      '0e-999',
      '-0.0',
      '1.7976931348623157e308',
      '5e-324',
    ])
      expect(judged(bytes(rich.replace('"height": 240', `"height": ${token}`)))).toBeNull()
  })
})

describe('a key', () => {
  const inObject = anyPlace.filter(({ path }) => typeof path.at(-1) === 'string')

  it('that is there twice is named, however it is written', () => {
    fc.assert(
      fc.property(inObject, fc.boolean(), fc.boolean(), ({ base, path }, disguised, same) => {
        const key = String(path.at(-1))
        const parent = path.slice(0, -1)
        const again = disguised
          ? `"\\u${key.charCodeAt(0).toString(16).padStart(4, '0')}${key.slice(1)}"`
          : JSON.stringify(key)
        const value = same ? JSON.stringify(valueAt(base.value, path)) : 'null'
        const marked = pretty(withAt(base.value, parent, (old) => ({ ...(old as object), '@again@': 0 })))
        const failure = judged(bytes(marked.replace('"@again@": 0', `${again}: ${value}`)))
        expect(failure).toMatchObject({ kind: 'duplicate-key' })
        expect(pathOf(failure?.place ?? '')).toEqual(path)
      }),
      { seed: SEED, numRuns: 700 },
    )
  })

  it('may not be __proto__', () => {
    fc.assert(
      fc.property(inObject, fc.constantFrom('__proto__', '\\u005f_proto__'), ({ base, path }, key) => {
        const parent = path.slice(0, -1)
        const marked = pretty(
          withAt(base.value, parent, (old) => ({ '@here@': { polluted: true }, ...(old as object) })),
        )
        const failure = judged(bytes(marked.replace('@here@', key)))
        expect(failure).toMatchObject({ kind: 'forbidden-key' })
        expect(pathOf(failure?.place ?? '')).toEqual([...parent, '__proto__'])
        expect('polluted' in {}).toBe(false)
      }),
      { seed: SEED, numRuns: 300 },
    )
  })
})

describe('bytes', () => {
  it('are spoilt anywhere', () => {
    const anyChange = fc.record({
      at: fc.nat(),
      length: fc.integer({ min: 1, max: 40 }),
      to: fc.nat(),
      byte: fc.nat(255),
    })
    fc.assert(
      fc.property(anyBase, fc.nat(4), anyChange, ({ text }, how, { at, length, to, byte }) => {
        const file = Buffer.from(text)
        const from = at % file.length
        const part = file.subarray(from, from + length)
        const target = to % file.length
        const [before, after] = [file.subarray(0, from), file.subarray(from + length)]
        const changed = [
          () => Buffer.concat([before, Buffer.of(byte), file.subarray(from + 1)]),
          () => Buffer.concat([before, Buffer.of((file[from] ?? 0) ^ (1 << (byte % 8))), file.subarray(from + 1)]),
          () => Buffer.concat([before, after]),
          () => Buffer.concat([before, part, part, after]),
          () => Buffer.concat([file.subarray(0, target), part, file.subarray(target)]),
        ][how]?.()
        judged(changed ?? file)
      }),
      { seed: SEED, numRuns: 3000 },
    )
  })

  it('in a row of plain characters are swapped for others that JSON knows', () => {
    const anyMark = fc.constantFrom(...'{}[],:"\\-0159.eE tfn\n\t')
    fc.assert(
      fc.property(anyBase, fc.nat(), anyMark, ({ text }, at, mark) => {
        const from = at % text.length
        judged(bytes(text.slice(0, from) + mark + text.slice(from + 1)))
      }),
      { seed: SEED, numRuns: 1500 },
    )
  })

  it('that are not UTF-8 are refused, with the line', () => {
    const wide = Buffer.from(`\ufeff${rich}`, 'utf16le')
    expect(judged(wide)).toMatchObject({ kind: 'not-utf8', line: 1 })
    expect(judged(Buffer.from(wide).swap16())).toMatchObject({ kind: 'not-utf8', line: 1 })
    expect(judged(Buffer.from([...rich].flatMap((each) => [0, 0, 0, each.charCodeAt(0)])))).not.toBeNull()
    expect(judged(wide.subarray(2))).not.toBeNull()
    expect(judged(Buffer.from(rich, 'latin1'))).toMatchObject({
      kind: 'not-utf8',
      line: rich.slice(0, rich.search(/[^ -~\n]/)).split('\n').length,
    })
    // a stray continuation, too long, a surrogate, beyond Unicode, cut short
    const faults = [[0x80], [0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xe2, 0x82]]
    fc.assert(
      fc.property(anyBase, fc.constantFrom(...faults), fc.nat(), ({ text }, fault, at) => {
        const before = Buffer.from(text.slice(0, at % text.length))
        const file = Buffer.concat([before, Buffer.from(fault), Buffer.from(text.slice(at % text.length))])
        const line = before.toString().split('\n').length
        expect(judged(file)).toMatchObject({ kind: 'not-utf8', line })
      }),
      { seed: SEED, numRuns: 300 },
    )
  })

  it('are missing from any one on', () => {
    const small = Buffer.from(
      JSON.stringify(
        withAt(JSON.parse(rich) as Json, ['results'], () => ({})),
        null,
        1,
      ),
    )
    for (let end = 0; end < small.length; end++) {
      const failure = judged(small.subarray(0, end))
      expect(['not-json', 'not-utf8']).toContain(failure?.kind)
      if (failure?.kind === 'not-json') expect(failure.found).toBeNull()
    }
    expect(judged(small)).toBeNull()
  })
})

it('thousands of bad files were refused', () => {
  expect(refused).toBeGreaterThan(9000)
})
