import { describe, expect, it } from 'vitest'
import { spanText } from '#models/narrative/ranges'
import { textIn } from '../../support/text'

const english = await textIn('en')
const span = (low: number, high: number, unit: string) =>
  spanText(low, high, { unit }, english).replaceAll('\u00a0', ' ')

describe('a range in words', () => {
  it('is rounded as cards are', () => {
    expect(span(11_234, 28_561, 'jobs')).toBe('11,200 to 28,600 jobs')
  })

  it('has all its digits where rounded ends would be one number', () => {
    expect(span(11_812, 11_838, 'jobs')).toBe('11,812 to 11,838 jobs')
  })

  it('has both ends in one unit, also where one is rounded up to a billion', () => {
    expect(span(390, 998, 'M€')).toBe('0.39 to 1.00 bn €')
    expect(span(390, 940, 'M€')).toBe('390 to 940 m €')
  })
})
