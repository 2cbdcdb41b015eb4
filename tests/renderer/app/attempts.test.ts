import { describe, expect, it } from 'vitest'
import { type Attempt, type Tried, withAttempt } from '../../../renderer/app/attempts'

const attempt = (levers: Record<string, number>, year = 2030) => ({
  slide: 's',
  scenario: '1',
  levers: Object.fromEntries(Object.entries(levers).map(([id, value]) => [id, { value }])),
  series: 'jobs.net',
  year,
})
const NONE: Tried = { createdAt: '', attempts: [], at: Number.NEGATIVE_INFINITY }
const listed = (...added: readonly (readonly [Attempt, number])[]) =>
  added
    .reduce((tried, [each, at]) => withAttempt(tried, each, 'study', at), NONE)
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
