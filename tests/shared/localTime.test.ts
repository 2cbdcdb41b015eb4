import { afterEach, describe, expect, it, vi } from 'vitest'
import { localTime } from '#shared/localTime'

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('a moment where one is', () => {
  it.each([
    ['Europe/Brussels', '2026-11-28T00:30:00.000+01:00'],
    ['Europe/Brussels', '2026-07-01T00:30:00.000+02:00'],
    ['America/St_Johns', '2026-11-27T20:00:00.000-03:30'],
    ['UTC', '2026-11-27T23:30:00.000+00:00'],
  ])('begins with the day there, in %s: %s', (zone, written) => {
    vi.stubEnv('TZ', zone)
    expect(localTime(new Date(written))).toBe(written)
  })
})
