import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { studyJudge } from '#models/belgium/studyJudge'
import { parseStudy, readStudy } from '#shared/study/parse'
import { folded, serialise, serialiseCompact } from '#shared/study/serialise'
import type { Study } from '#shared/study/study'
import { anyStudy, bytes, rich, SEED, shipped } from './samples'

function read(text: string): Study {
  const result = readStudy(bytes(text), studyJudge)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  expect(result.value.migratedFrom).toBeNull()
  return result.value.study
}

/** The same value as a person or another program might write it. */
function rewritten(value: unknown, turn: () => number): string {
  const space = () => ['', ' ', '\n\t', '\r\n'][turn() % 4]
  if (typeof value === 'string')
    return `"${[...value].map((each) => (turn() % 5 === 0 ? escaped(each) : JSON.stringify(each).slice(1, -1))).join('')}"`
  if (typeof value === 'number' && turn() % 2 === 0 && !Object.is(value, -0)) return value.toExponential()
  if (Object.is(value, -0)) return '-0.0'
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${space()}${value.map((each) => rewritten(each, turn)).join(`,${space()}`)}]`
  const entries = Object.entries(value).map(
    ([key, each]) => [turn(), `${JSON.stringify(key)}${space()}:${rewritten(each, turn)}`] as const,
  )
  entries.sort(([left], [right]) => left - right)
  return `{${entries.map(([, text]) => text).join(`,${space()}`)}${space()}}`
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, at) => {
    return `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`
  }).join('')
}

describe('what the app writes', () => {
  it.each([...shipped.keys()])('comes back byte for byte: %s', (id) => {
    const text = shipped.get(id) ?? ''
    expect(serialise(read(text))).toBe(text)
  })

  it('comes back byte for byte with everything in it', () => {
    expect(serialise(read(rich))).toBe(rich)
  })

  it('comes back byte for byte whatever is in it', () => {
    fc.assert(
      fc.property(anyStudy, (study) => {
        const text = serialise(study)
        const back = read(text)
        expect(back).toEqual(study)
        expect(serialise(back)).toBe(text)
      }),
      { seed: SEED, numRuns: 800 },
    )
  })

  it('is the same with the unknown fields folded, and where a chart with some is taken to another place', () => {
    fc.assert(
      fc.property(anyStudy, (study) => {
        const fold = folded(study)
        expect(serialise(fold)).toBe(serialise(study))
        expect(serialiseCompact(fold)).toBe(serialiseCompact(study))
        const moved = ({ charts, story }: Study) =>
          story.map((slide) => ({ ...slide, view: { kind: 'charts', charts } }))
        expect(serialise({ ...fold, story: moved(fold) })).toBe(serialise({ ...study, story: moved(study) }))
      }),
      { seed: SEED, numRuns: 400 },
    )
  })

  it('is no more to walk through on the page for a million fields that the format does not know', () => {
    const parts = (value: unknown): number =>
      typeof value === 'object' && value !== null
        ? Object.values(value).reduce((sum: number, each) => sum + parts(each), 1)
        : 1
    const others = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`field${at}`, [at]]))
    const study = read(rich)
    const many = { ...study, others, scenarios: study.scenarios.map((scenario) => ({ ...scenario, others })) }
    expect(parts(folded(many))).toBeLessThan(parts(study) + 10)
    expect(serialise(folded(many))).toBe(serialise(many))
  })

  it('has its known fields in one order, then the others', () => {
    const study = { zebra: 1, '7': 2, ...read(rich) }
    const keys = [...serialise(study).matchAll(/^ {2}"(\w+)"/gm)].map(([, key]) => key)
    expect(keys).toEqual([
      ...['format', 'formatVersion', 'model', 'title', 'author', 'notes', 'createdAt', 'modifiedAt', 'seed', 'look'],
      ...['scenarios', 'comparison', 'charts', 'story', 'results', '7', 'zebra', 'reviewedBy'],
    ])
  })

  it('is the text JSON.stringify gives for the same order', () => {
    for (const text of shipped.values()) expect(`${JSON.stringify(JSON.parse(text), null, 2)}\n`).toBe(text)
  })

  it('never holds a number that could not be read again', () => {
    const study = read(rich)
    expect(() => serialise({ ...study, results: { a: { b: { '2030': Number.NaN } } } })).toThrow('NaN')
  })
})

describe('what others write', () => {
  it('loses no value, and settles after once', () => {
    fc.assert(
      fc.property(anyStudy, fc.infiniteStream(fc.nat()), (study, turns) => {
        const text = rewritten(study, () => turns.next().value)
        const back = read(text)
        expect(back).toEqual(JSON.parse(text))
        expect(back).toEqual(study)
        const once = serialise(back)
        expect(serialise(read(once))).toBe(once)
      }),
      { seed: SEED, numRuns: 400 },
    )
  })

  it('may start with a byte order mark, which is dropped', () => {
    const marked = `\ufeff${rich}`
    expect(serialise(read(marked))).toBe(rich)
    expect(parseStudy(marked, studyJudge)).toEqual(parseStudy(rich, studyJudge))
    expect(readStudy(bytes(`\ufeff${marked}`), studyJudge)).toMatchObject({ failure: { kind: 'not-json', line: 1 } })
  })
})
