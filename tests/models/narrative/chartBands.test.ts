import { describe, expect, it } from 'vitest'
import { headlines } from '#models/belgium/headlines'
import { accountOf } from '#models/exchange/account/account'
import { documentChart } from '#models/exchange/account/charts'
import { drawnBands, mayHaveBand, rangedMeasure } from '#models/narrative/chartBands'
import type { ChartContent } from '#models/narrative/chartContent'
import { subject } from '../../support/subject'

const LOANS = { 'safe.loans': { value: 8340 }, 'safe.additionality': { value: 50 } }

describe('the band of a chart', () => {
  const banded = async (levers: typeof LOANS | object, id: string, show: 'level' | 'difference') => {
    const account = accountOf(await subject({ ...levers }))
    const chart = documentChart({ series: [id], show }, account.focus, account, (await subject({})).text)
    return chart?.chart.data.bands?.map((band) => band.id)
  }

  it('of a headline result is that of its change, never of its level but R&D reached', async () => {
    for (const id of ['turnover.total', 'dependency.europeanShare']) {
      expect(mayHaveBand(id, 'level')).toBe(false)
      expect(await banded(LOANS, id, 'level')).toEqual([])
      expect(await banded(LOANS, id, 'difference')).toEqual([id])
    }
    for (const id of ['jobs.net', 'gdp.effect', 'public.balance'])
      expect(await banded(LOANS, id, 'level')).toEqual([id])
    expect(await banded({}, 'research.effortReal', 'level')).toEqual(['research.effortReal'])
  })

  it('is none where nothing is changed, for then there is no effect', async () => {
    for (const id of headlines) expect(await banded({}, id, 'difference')).toEqual([])
    expect(await banded({}, 'jobs.net', 'level')).toEqual([])
  })

  it('is of no draws where none is drawn, and of all where one is', () => {
    const years = [2025, 2030]
    const found = (id: string) => ({
      series: [id],
      years,
      shares: [0.05, 0.25, 0.5, 0.75, 0.95],
      quantiles: Float64Array.from([1, 2, 3, 4, 5, 1, 2, 3, 4, 5]),
      count: 1000,
    })
    const countOf = (id: string) => {
      const line = { id, paint: '', values: [3, 3], dashed: false, faint: false, label: '' }
      const content = { choice: { series: [id], show: 'level' }, drawn: { lines: [line], years, divisor: 1 } }
      return drawnBands(content as unknown as Pick<ChartContent, 'choice' | 'drawn'>, found(id), false).count
    }
    expect(countOf('turnover.total')).toBe(0)
    expect(countOf('jobs.net')).toBe(1000)
  })

  it('is asked for of the change where that alone has one', () => {
    expect(rangedMeasure('dependency.europeanShare', LOANS)).toBe('difference')
    expect(rangedMeasure('dependency.europeanShare', {})).toBe('level')
    expect(rangedMeasure('research.effortReal', LOANS)).toBe('level')
    expect(rangedMeasure('defence.turnover.core', LOANS)).toBe('level')
  })
})
