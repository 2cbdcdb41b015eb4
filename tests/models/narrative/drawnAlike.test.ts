import { expect, it } from 'vitest'
import { drawnAlike } from '#models/narrative/drawnAlike'

it('a percent is drawn only with percents of the same thing, and a result only with its kind', () => {
  expect(drawnAlike('research.effortReal', 'research.target')).toBe(true)
  expect(drawnAlike('dependency.europeanShare', 'dependency.usShareDelivered')).toBe(true)
  expect(drawnAlike('research.effortReal', 'dependency.europeanShare')).toBe(false)
  expect(drawnAlike('turnover.total', 'public.balance')).toBe(true)
  expect(drawnAlike('turnover.total', 'jobs.net')).toBe(false)
})
