import { describe, expect, it } from 'vitest'
import { type Attempt, NOTHING_TRIED, withAttempt } from '../../../renderer/app/attempts'
import { readTried } from '../../../renderer/app/readTried'

const attempt = (levers: Record<string, number>, year = 2030) => ({
  slide: 's',
  scenario: '1',
  levers: Object.fromEntries(Object.entries(levers).map(([id, value]) => [id, { value }])),
  series: 'jobs.net',
  year,
})
const listed = (...added: readonly (readonly [Attempt, number])[]) =>
  added
    .reduce((tried, [each, at]) => withAttempt(tried, each, 'study', at), NOTHING_TRIED)
    .attempts.map(({ levers }) => Object.values(levers).map(({ value }) => value))

describe('what the room tried', () => {
  it('has one entry for moves of a lever that follow each other within seconds, where it came to rest', () => {
    const going = [
      [attempt({ a: 1 }), 0],
      [attempt({ a: 2 }), 3000],
      [attempt({ a: 3 }), 7000],
    ] as const
    expect(listed(...going)).toEqual([[3]])
    expect(listed(...going, [attempt({ a: 4 }), 20_000])).toEqual([[4], [3]])
  })

  it('has another entry for another lever and for another year', () => {
    expect(
      listed([attempt({ a: 1 }), 0], [attempt({ a: 1, b: 2 }), 1000], [attempt({ a: 1, b: 2 }, 2035), 2000]),
    ).toEqual([[1, 2], [1, 2], [1]])
  })
})

describe('what the room tried, kept', () => {
  const known = { ...attempt({ 'research.intensity': 4 }), slide: 's' }

  it('is read as it was, and a move after it begins another entry', () => {
    const read = readTried(JSON.stringify({ createdAt: 'study', attempts: [known] }))
    expect(read).toMatchObject({ createdAt: 'study', attempts: [known] })
    expect(
      withAttempt(read, { ...known, levers: { 'research.intensity': { value: 3 } } }, 'study', 0).attempts,
    ).toHaveLength(2)
  })

  it('is nothing where it is damaged, and has nothing that this model does not have', () => {
    for (const damaged of [null, '', '{', '[]', '{"createdAt":"study"}', '{"createdAt":1,"attempts":[]}'])
      expect(readTried(damaged)).toEqual(NOTHING_TRIED)
    const strange = [
      attempt({ 'no.such': 4 }),
      { ...known, series: 'no.such' },
      { ...known, year: 1900 },
      { ...known, levers: { 'research.intensity': { value: null } } },
      { ...known, levers: { 'research.intensity': { value: 4, by: '2030' } } },
      null,
    ]
    expect(readTried(JSON.stringify({ createdAt: 'study', attempts: [...strange, known] })).attempts).toEqual([known])
  })
})
