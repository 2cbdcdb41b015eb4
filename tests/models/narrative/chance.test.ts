import { describe, expect, it } from 'vitest'
import { chanceTitle, saysNothing, targetOddsNote } from '#models/narrative/chance'
import { shareText } from '#models/narrative/odds'
import { type Language, languages } from '#shared/i18n/languages'
import { textIn } from '../../support/text'

const english = await textIn('en')
const plain = (words: string): string => words.replace(/\u00a0/g, ' ')

describe('the share of draws in which something holds', () => {
  it.each([
    [0, '< 0.1%'],
    [0.0004, '< 0.1%'],
    [0.004, '0.4%'],
    [0.5, '50%'],
    [0.996, '99.6%'],
    [0.9999, '> 99.9%'],
    [1, '> 99.9%'],
  ])('%s is told as %s: draws neither promise nor rule out', (share, told) => {
    expect(plain(shareText(share, english))).toBe(told)
  })
  it('says nothing where all draws agree', () => {
    expect([0, 0.0005, 0.9995, 1].map(saysNothing)).toEqual([true, true, true, true])
    expect([0.002, 0.5, 0.998].map(saysNothing)).toEqual([false, false, false])
  })
})

describe('the title of a chance', () => {
  const titleOf = (share: number, sense: 'at least' | 'at most', text = english) =>
    plain(chanceTitle({ share, margin: 0 }, { sense, value: 0 }, '0 jobs', 2030, text))

  it('words what holds in all draws or in none', () => {
    expect(titleOf(1, 'at least')).toBe('Nearly certain: at least 0 jobs in 2030')
    expect(titleOf(0, 'at most')).toBe('Practically no simulation gives at most 0 jobs in 2030')
    expect(titleOf(0.34, 'at least')).toBe('34% chance of at least 0 jobs in 2030 (± 0.0 pp)')
  })
  it('never promises a hundred per cent, in any language', async () => {
    for (const language of Object.keys(languages) as Language[]) {
      const text = await textIn(language)
      for (const share of [0, 1])
        for (const sense of ['at least', 'at most'] as const)
          expect(titleOf(share, sense, text)).not.toMatch(/\b(100|0) ?%/)
    }
  })
})

it('the odds of targets are told with why they may say otherwise than the run, in every language', async () => {
  expect(targetOddsNote(10_000, english)).toMatch(
    /most likely value\. The odds let .* and the reverse\. Odds are counted in 10.000 .* to within 1.pp /,
  )
  for (const language of Object.keys(languages) as Language[]) {
    const note = targetOddsNote(10_000, await textIn(language))
    expect(note).toMatch(/most likely|plus probable|waarschijnlijkste|wahrscheinlichsten/)
  }
})
