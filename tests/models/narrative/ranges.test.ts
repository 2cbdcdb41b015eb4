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
})
