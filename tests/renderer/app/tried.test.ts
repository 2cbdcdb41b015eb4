import { beforeEach, describe, expect, it } from 'vitest'
import { addAttempt, triedStore } from '../../../renderer/app/tried'

const attempt = (levers: Record<string, number>, year = 2030) => ({
  scenario: '1',
  levers: Object.fromEntries(Object.entries(levers).map(([id, value]) => [id, { value }])),
  series: 'jobs.net',
  year,
})
const values = () => triedStore.getState().attempts.map(({ levers }) => Object.values(levers).map(({ value }) => value))

describe('what the room tried', () => {
  beforeEach(() => triedStore.setState({ createdAt: '', attempts: [], at: Number.NEGATIVE_INFINITY }))

  it('has one entry for moves of a lever that follow each other within seconds, where it came to rest', () => {
    addAttempt(attempt({ a: 1 }), 0)
    addAttempt(attempt({ a: 2 }), 3000)
    addAttempt(attempt({ a: 3 }), 7000)
    expect(values()).toEqual([[3]])
    addAttempt(attempt({ a: 4 }), 20_000)
    expect(values()).toEqual([[4], [3]])
  })

  it('has another entry for another lever and for another year', () => {
    addAttempt(attempt({ a: 1 }), 0)
    addAttempt(attempt({ a: 1, b: 2 }), 1000)
    addAttempt(attempt({ a: 1, b: 2 }, 2035), 2000)
    expect(values()).toEqual([[1, 2], [1, 2], [1]])
  })
})
