import { describe, expect, it } from 'vitest'
import { finish } from '#models/analysis/finish'
import { projectionOf, referenceOf } from '#models/belgium/projections'
import { settingsOf } from '#models/belgium/studies'
import { leverWarnings } from '#models/belgium/warnings/levers'
import type { Settings } from '#models/engine/parameters'
import { attributing } from '#models/narrative/attributed'
import { balanceReasons, budgetBalance } from '#models/narrative/budgetBalance'
import { aloneSentences } from '#models/narrative/eachAlone'
import { headlineCause } from '#models/narrative/headlineCause'
import { pairSentences } from '#models/narrative/together'
import { whySentences, whyTitle } from '#models/narrative/why'
import { whyWaterfall } from '#models/narrative/whyWaterfall'
import { textIn } from '../../support/text'

const text = await textIn('en')

describe('why a remedy leaves the budget better off', () => {
  /** In millions, what the sentence adds up to. */
  const gained = (settings: Settings, tried: Settings, year: number) => {
    const balance = budgetBalance({ settings, assumptions: {} }, { ...settings, ...tried }, year)
    return {
      gain: balance.after - balance.before,
      said: balanceReasons(balance, text).join(' ').replaceAll('\u00a0', ' '),
    }
  }

  it('is the interest where neither cost nor taxes change', () => {
    const { gain, said } = gained({ 'safe.additionality': { value: 0 } }, { 'safe.loans': { value: 8340 } }, 2030)
    expect(gain).toBeCloseTo(13.586, 3)
    expect(said).toBe('It saves 14 m €/yr in interest.')
  })

  it('is not told without the taxes that paying by cuts or taxes elsewhere loses', () => {
    const settings = { 'research.intensity': { value: 4, by: 2030 } }
    const { gain, said } = gained(settings, { 'public.offset': { value: 100, by: 2030 } }, 2032)
    expect(gain).toBeGreaterThan(1000)
    expect(said).toMatch(/^It loses \d.* in taxes\. Cuts or taxes elsewhere pay \d/)
  })

  it('is also what cuts or taxes elsewhere pay', () => {
    const settings = { 'public.offset': { value: 100, by: 2033 }, 'research.intensity': { value: 4.76 } }
    const { gain, said } = gained(settings, { 'defence.content': { value: 45, by: 2030 } }, 2040)
    expect(gain).toBeGreaterThan(100)
    expect(said).toMatch(
      /^It brings (\d+) m €\/yr in taxes and costs 278 m €\/yr\. Cuts or taxes elsewhere pay 278 m €\/yr of the cost\.$/,
    )
  })
})

describe('a fast rise of the effort', () => {
  const fast = leverWarnings.find(({ id }) => id === 'fast-rise')
  const warns = (value: number, by: number): boolean | undefined =>
    fast?.when?.({ scenario: projectionOf({ 'defence.effort': { value, by } }, {}), reference: referenceOf({}) })

  it('is one of more than 0.3 points a year, not of just as much', () => {
    for (const [value, by] of [
      [3.5, 2030],
      [5, 2035],
      [2.6, 2027],
      [4.4, 2033],
    ] as const) {
      expect(warns(value, by), `${value} by ${by}`).toBe(false)
      expect(warns(value + 0.05, by), `${value + 0.05} by ${by}`).toBe(true)
    }
  })
})

describe('the lever named on a card', () => {
  const causes = (parts: readonly number[]) => ({
    levers: ['skills.talent', 'skills.clearance', 'industry.finance'],
    series: ['jobs.net'],
    years: [2030],
    contributions: Float64Array.from(parts),
  })

  it('is most of the change only where it is at least half of it', () => {
    expect(headlineCause(causes([600, 250, 150]), 'jobs.net', 2030, text)).toMatch(/^mostly: /)
    expect(headlineCause(causes([430, 290, 280]), 'jobs.net', 2030, text)).toMatch(/^largest part: /)
    expect(headlineCause(causes([-430, -290, -280]), 'jobs.net', 2030, text)).toMatch(/^largest part: /)
    expect(headlineCause(causes([430, -290, 10]), 'jobs.net', 2030, text)).toMatch(/^mostly: /)
  })
})

describe('levers that do more together than alone', () => {
  const said = (settings: Settings, year: number): string => {
    const scenario = { settings, assumptions: {} }
    const found = finish(attributing({ scenario, origin: null, series: 'jobs.net', seed: 42 }, null))
    return aloneSentences(found, 'jobs.net', year, [], text)[0] ?? ''
  }

  it('are told to help each other only where all of them raise the result', () => {
    const cut = {
      'defence.effort': { value: 1.3 },
      'defence.equipmentShare': { value: 10 },
      'public.offset': { value: 50 },
    }
    expect(said(cut, 2030)).toContain('because what some do depends on others')
    expect(said({ 'defence.effort': { value: 3.5 }, 'skills.talent': { value: 2000 } }, 2030)).toMatch(
      /because some (help each other|get in each other’s way)/,
    )
  })
})

it('levers that add up are said to help and to hinder each other only where that is seen', () => {
  const settings = {
    'safe.additionality': { value: 44 },
    'dependency.usShare': { value: 35 },
    'industry.permits': { value: 100, by: 2026 },
    'skills.clearance': { value: 47 },
  }
  const scenario = { settings, assumptions: {} }
  const found = finish(attributing({ scenario, origin: null, series: 'jobs.net', seed: 1 }, null))
  const pairs = pairSentences(found.pairs ?? [], 'jobs.net', found.years.indexOf(2026), text)
  expect(pairs).toEqual([])
  expect(aloneSentences(found, 'jobs.net', 2026, pairs, text)[0]).toMatch(
    /^Alone, the levers add up to what they do together, \+\d+.jobs, to the digits shown\.$/,
  )
})

it('what two levers do on top of their separate effects is what runs of both, of each and of neither give', () => {
  const settings = settingsOf('sector-outlook')
  const [id, year] = ['turnover.total', 2035]
  const found = finish(
    attributing({ scenario: { settings, assumptions: {} }, origin: null, series: id, seed: 1 }, null),
  )
  const at = (...levers: readonly string[]): number =>
    projectionOf(Object.fromEntries(Object.entries(settings).filter(([lever]) => levers.includes(lever))), {}).at(
      id,
      year,
    )
  const pairs = pairSentences(found.pairs ?? [], id, found.years.indexOf(year), text)
  expect(pairs.length).toBeGreaterThan(2)
  for (const { id: levers, value } of pairs) {
    const [one = '', other = ''] = levers.split(' ')
    expect(value, levers).toBeCloseTo(at(one, other) - at(one) - at(other) + at(), 6)
  }
  // The pair that is told beside the sum is one that works the way the sum does.
  const said = aloneSentences(found, id, year, pairs, text)
  const more = said[0]?.includes('−') ? 'compared with their separate' : 'on top of their separate'
  for (const sentence of said.slice(1)) if (sentence.includes('separate')) expect(sentence).toContain(more)
})

it('how far a sampled part may be off is told in its own unit', () => {
  const settings = settingsOf('everything-recommended')
  const found = finish(
    attributing({ scenario: { settings, assumptions: {} }, origin: null, series: 'public.debt', seed: 1 }, null),
  )
  expect(found.errors).not.toBeNull()
  const rows = whyWaterfall(found, 'public.debt', 2040, text).rows.filter(({ note }) => note !== '')
  expect(rows.some(({ text: told }) => told.includes('bn'))).toBe(true)
  for (const { note } of rows) expect(note).toMatch(/^± [\d.,]+\u00a0m\u00a0€$/)
  const known = whySentences(found, 'public.debt', 2040, text).at(-1)
  expect(known).toMatch(/to within [\d.]+\u00a0m\u00a0€ \(95%\)/)
})

it('levers do not help each other to a result that nobody wants', () => {
  const settings = { 'defence.effort': { value: 4, by: 2030 }, 'defence.content': { value: 45, by: 2030 } }
  const saidOf = (series: string) => {
    const found = finish(attributing({ scenario: { settings, assumptions: {} }, origin: null, series, seed: 1 }, null))
    return aloneSentences(found, series, 2033, [], text)[0]
  }
  for (const id of ['defence.lost', 'defence.backlog', 'public.cost'])
    expect(saidOf(id), id).toMatch(/because what some do depends on others\.$/)
})

it('a result that has no value without the levers has no parts', () => {
  const settings = { 'chips.capex': { value: 5000 }, 'research.intensity': { value: 4.17 } }
  const [id, year] = ['public.costPerJobYear', 2035]
  const found = finish(
    attributing({ scenario: { settings, assumptions: {} }, origin: null, series: id, seed: 1 }, null),
  )
  const pairs = pairSentences(found.pairs ?? [], id, found.years.indexOf(year), text)
  expect(pairs).toEqual([])
  expect(aloneSentences(found, id, year, pairs, text)).toEqual([])
  expect(whyTitle(found, id, year, text)).toBe('Public cost per net job-year: no difference to split in 2035')
  expect(whySentences(found, id, year, text).join(' ').replaceAll('\u00a0', ' ')).toMatch(
    /^“Public cost per net job-year” is 0\.\d+ m € per job-year in 2035 and has no value without/,
  )
})
