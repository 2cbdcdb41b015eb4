import { expect, it } from 'vitest'
import { chartsAsking } from '#models/narrative/chartsAsking'

const level = (...series: string[]) => ({ series, show: 'level' as const })

it('what the room is to guess is drawn: where it was, else in place of what was guessed before, else of the first', () => {
  const charts = [level('research.target', 'research.intensityReached'), level('research.staff')]
  expect(chartsAsking(charts, 'research.staff', null)).toBe(charts)
  expect(chartsAsking(charts, 'jobs.net', null)).toEqual([level('jobs.net'), charts[1]])
  expect(chartsAsking(charts, 'jobs.net', 'research.staff')).toEqual([charts[0], level('jobs.net')])
  expect(chartsAsking(charts, 'jobs.net', 'gone')).toEqual([level('jobs.net'), charts[1]])
  expect(chartsAsking([], 'jobs.net', null)).toEqual([level('jobs.net')])
})
