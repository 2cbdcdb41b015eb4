import { describe, expect, it } from 'vitest'
import { studyJudge } from '#models/belgium/studyJudge'
import { createTranslator } from '#shared/i18n/translator'
import { MAX_BYTES } from '#shared/study/decode'
import { describeStudyFailure } from '#shared/study/describeFailure'
import { parseStudy, readStudy } from '#shared/study/parse'
import { serialise } from '#shared/study/serialise'
import { withAt } from './paths'
import { bytes, type Json, rich } from './samples'

const t = await createTranslator('en')

/** Generous for a slow machine that does other things; anything not linear takes hours. */
const PATIENCE = 120_000

function refusal(file: Uint8Array, patience = PATIENCE) {
  const start = performance.now()
  const result = readStudy(file, studyJudge)
  expect(performance.now() - start).toBeLessThan(patience)
  if (result.ok) return null
  expect(describeStudyFailure(result.failure, t).length).toBeLessThan(1000)
  return result.failure
}

const study = JSON.parse(rich) as Json

/** Five megabytes: enough to tell what is not linear, and over soon. */
const SIZE = MAX_BYTES / 4

/** A study full of one thing. */
function full(path: string[], open: string, close: string, entry: (index: number) => string): Uint8Array {
  const [before = '', after = ''] = JSON.stringify(withAt(study, path, () => '@here@')).split('"@here@"')
  let entries = entry(0)
  for (let index = 1; entries.length < SIZE; index++) entries += `,${entry(index)}`
  return bytes(before + open + entries + close + after)
}

describe('a hostile file', () => {
  it('of 100 MB is refused unread', () => {
    const file = new Uint8Array(100_000_000).fill(0x20)
    expect(refusal(file, 50)).toEqual({ kind: 'too-large', place: '', limit: MAX_BYTES })
    expect(describeStudyFailure({ kind: 'too-large', place: '', limit: MAX_BYTES }, t)).toContain('20 MB')
    expect(parseStudy(' '.repeat(MAX_BYTES + 1), studyJudge)).toMatchObject({ failure: { kind: 'too-large' } })
  })

  it('may be as large as is allowed, and not a byte more', () => {
    const room = MAX_BYTES - bytes(rich).length
    expect(refusal(bytes(rich + ' '.repeat(room)))).toBeNull()
    expect(refusal(bytes(rich + ' '.repeat(room + 1)))).toMatchObject({ kind: 'too-large' })
  })

  it('of ten thousand or millions of levels is refused at the first too many', () => {
    for (const levels of [10_000, 5_000_000]) {
      expect(refusal(bytes('['.repeat(levels)), 1000)).toMatchObject({ kind: 'too-deep', line: 1, column: 65 })
      expect(refusal(bytes('{"a":'.repeat(levels / 2)), 1000)).toMatchObject({ kind: 'too-deep', column: 5 * 64 + 1 })
    }
    const [before = '', after = ''] = rich.split('"height": 240')
    const deep = `${before}"height": ${'['.repeat(10_000)}${']'.repeat(10_000)}${after}`
    expect(refusal(bytes(deep))).toMatchObject({ kind: 'too-deep', place: `charts[0].height${'[0]'.repeat(61)}` })
  })

  it.each([
    ['scenarios', ['scenarios'], '[', ']', () => '0', { kind: 'wrong-type', place: 'scenarios[0]' }],
    ['empty lists', ['story'], '[', ']', () => '[]', { kind: 'wrong-type', place: 'story[0]' }],
    ['results', ['results'], '{', '}', (index: number) => `"${index}":0`, { kind: 'wrong-type', place: 'results."0"' }],
    ['unknown keys', ['extra'], '{', '}', (index: number) => `"k${index}":0`, null],
    [
      'unknown keys, the last one twice',
      ['extra'],
      '{"x":0,',
      ',"x":0}',
      (index: number) => `"k${index}":0`,
      { kind: 'duplicate-key', place: 'extra.x' },
    ],
    ['series', ['charts', '0', 'series'], '[', ',0]', () => '"a"', { kind: 'wrong-type' }],
    [
      'the same scenario',
      ['scenarios'],
      '[',
      ']',
      () => '{"id":"a","name":"","notes":"","levers":{},"assumptions":{}}',
      { kind: 'duplicate-scenario', place: 'scenarios[1].id' },
    ],
  ] as const)('of a great many %s takes its time but not for ever', (_, path, open, close, entry, failure) => {
    const found = refusal(full([...path], open, close, entry))
    if (failure) expect(found).toMatchObject(failure)
    else expect(found).toBeNull()
  })

  it('of one endless word says so in a few', () => {
    const long = 'x'.repeat(MAX_BYTES / 2 - 10_000)
    expect(refusal(bytes(`{"${long}": ${long}}`))).toMatchObject({ kind: 'not-json' })
    expect(refusal(bytes(rich.replace('"seed": 4294967295', `"seed": "${long}"`)))).toMatchObject({ place: 'seed' })
    expect(refusal(bytes(rich.replace('"seed": 4294967295', `"seed": ${'9'.repeat(1_000_000)}`)))).toMatchObject({
      kind: 'not-finite',
      place: 'seed',
    })
    expect(refusal(bytes(rich.replace('"seed": 4294967295', `"seed": 1.${'0'.repeat(1_000_000)}`)))).toBeNull()
    expect(refusal(bytes('"'.padEnd(1_000_000, '\\"')))).toMatchObject({ kind: 'not-json', found: null })
  })

  it('of tens of thousands of valid scenarios is read, and written the same', () => {
    const scenario = (index: number) =>
      `{"id":"${index}","name":"","notes":"","levers":{"safe.loans":{"value":1}},"assumptions":{"defence.ecosystem.turnover":6000}}`
    const file = full(
      ['scenarios'],
      '[',
      ',{"id":"current-course","name":"","notes":"","levers":{},"assumptions":{}}]',
      scenario,
    )
    const start = performance.now()
    const result = readStudy(file, studyJudge)
    if (!result.ok) throw new Error(JSON.stringify(result.failure))
    expect(result.value.study.scenarios.length).toBeGreaterThan(30_000)
    expect(JSON.parse(serialise(result.value.study))).toEqual(result.value.study)
    expect(performance.now() - start).toBeLessThan(PATIENCE)
  })
})
