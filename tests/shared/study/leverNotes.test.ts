import { describe, expect, it } from 'vitest'
import { studyJudge } from '#models/belgium/studyJudge'
import { merge } from '#shared/study/merge'
import { parseStudy } from '#shared/study/parse'
import { leverNote } from '#shared/study/scenarios'
import { serialise } from '#shared/study/serialise'
import type { Study } from '#shared/study/study'
import { studyDifference } from '#shared/study/studyDifference'
import { shipped } from './samples'

const LEVER = 'research.intensity'

function noted(note: string): Study {
  const study = JSON.parse(shipped.get('research-4') ?? '') as Study
  const scenarios = study.scenarios.map((each) =>
    each.id === 'research-4' ? { ...each, leverNotes: { [LEVER]: note } } : each,
  )
  return { ...study, scenarios }
}

describe('a note on a lever', () => {
  it('is read and written with its scenario, behind the assumptions', () => {
    const study = noted('As the minister said')
    // What a later version wrote stands behind all that this one knows.
    const later = { ...study, scenarios: study.scenarios.map((each) => ({ invented: 'x', ...each })) }
    const text = serialise(later)
    const read = parseStudy(text, studyJudge)
    if (!read.ok) throw new Error(JSON.stringify(read.failure))
    expect(serialise(read.value.study)).toBe(text)
    expect(text).toMatch(/"assumptions": \{\},\n\s+"leverNotes": \{/)
    expect(read.value.study.scenarios.map((each) => leverNote(each, LEVER))).toEqual(['', 'As the minister said'])
  })

  it('is kept on a lever that no model has, and is nothing where a key is one that every object inherits', () => {
    const text = serialise(noted('x')).replace(`"leverNotes": {`, `"leverNotes": { "gone": "y", "constructor": "z",`)
    const read = parseStudy(text, studyJudge)
    if (!read.ok) throw new Error(JSON.stringify(read.failure))
    expect(JSON.parse(serialise(read.value.study)).scenarios[1].leverNotes).toEqual({
      gone: 'y',
      constructor: 'z',
      [LEVER]: 'x',
    })
    expect(leverNote({ leverNotes: {} }, 'constructor')).toBe('')
    expect(leverNote({}, LEVER)).toBe('')
  })

  it('that is no text is refused by its place, and so is the key that sets a prototype', () => {
    const text = serialise(noted('x')).replace(/("leverNotes": \{\s*"research\.intensity": )"x"/, '$1 4')
    expect(parseStudy(text, studyJudge)).toMatchObject({
      ok: false,
      failure: { kind: 'wrong-type', expected: 'text', place: 'scenarios[1].leverNotes."research.intensity"' },
    })
    const proto = serialise(noted('x')).replace(`"leverNotes": {`, `"leverNotes": { "__proto__": "y",`)
    expect(parseStudy(proto, studyJudge)).toMatchObject({ ok: false, failure: { kind: 'forbidden-key' } })
  })

  it('is told where two studies differ in it, and kept where they are merged', () => {
    const [one, other] = [noted('One'), noted('Other')]
    expect(studyDifference(one, other).scenarios).toMatchObject([
      { fields: [], levers: [], leverNotes: [{ id: LEVER, a: 'One', b: 'Other' }] },
    ])
    expect(studyDifference(one, noted('One')).scenarios).toEqual([])
    expect(merge(one, other).study.scenarios.map((each) => leverNote(each, LEVER))).toEqual(['', 'One', 'Other'])
  })
})
