import { describe, expect, it } from 'vitest'
import { loadFigureTexts } from '#models/belgium/figureTexts'
import { belgium } from '#models/belgium/model'
import { secondStatuses } from '#models/narrative/secondSource'
import {
  CONTEXT,
  ELSEWHERE,
  type Filters,
  filtered,
  noFilters,
  USED,
} from '../../../../renderer/screens/sources/filters'
import { textIn } from '../../../support/text'

const find = async (filters: Partial<Filters>, changed: Record<string, number> = {}) =>
  filtered({ ...noFilters, ...filters }, changed, await textIn('fr'), await loadFigureTexts('fr')).map(({ id }) => id)

describe('the filters of the register', () => {
  it('show all 248 figures at first', async () => {
    expect(await find({})).toEqual(belgium.figures.map(({ id }) => id))
    expect(belgium.figures.length).toBe(248)
  })

  it('split the register by kind, by document, by use and by second source, nothing lost and nothing twice', async () => {
    const ways: readonly (readonly Partial<Filters>[])[] = [
      ['documented', 'reference', 'calibrated', 'assumption'].map((kind) => ({ kinds: [kind] as Filters['kinds'] })),
      [...new Set(belgium.figures.map(({ document }) => document ?? ELSEWHERE))].map((document) => ({ document })),
      [{ use: USED }, { use: CONTEXT }],
      secondStatuses.map((second) => ({ second })),
    ]
    for (const parts of ways) {
      const found = (await Promise.all(parts.map((part) => find(part)))).flat()
      expect(found.sort()).toEqual(belgium.figures.map(({ id }) => id).sort())
    }
  })

  it('find words without their accents, in names, claims and sources', async () => {
    expect(await find({ query: 'elasticite' })).toContain('research.outputElasticity')
    expect(await find({ query: 'ÉLASTICITÉ' })).toEqual(await find({ query: 'elasticite' }))
    expect(await find({ query: 'rathenau' })).toEqual(['research.staffNow'])
    expect(await find({ query: 'nothing of the kind' })).toEqual([])
  })

  it('find a value as the page writes it, as it is typed, and as a scenario changes it', async () => {
    expect(await find({ query: '3,32' })).toContain('rd.intensity.belgium')
    for (const query of ['8 340', '8\u202f340', '8340']) expect(await find({ query })).toContain('safe.belgiumMaximum')
    expect(await find({ query: '1,27' }, { 'economy.growth': 1.27 })).toContain('economy.growth')
  })

  it('find the figures of a sector, those behind its levers included, and those changed', async () => {
    const dependency = await find({ use: 'dependency' })
    expect(dependency).toContain('dependency.us_import_share.now')
    expect(dependency).toContain('dependency.foundryLoss')
    expect(dependency).not.toContain('region.research.brussels')
    expect(await find({ changed: true }, { 'economy.growth': 1 })).toEqual(['economy.growth'])
  })

  it('find the figures revised since, and what a second source says', async () => {
    expect((await find({ second: 'revised' })).sort()).toEqual([
      'peers.france.crolles',
      'rd.intensity.belgium',
      'rd.intensity.germany',
    ])
    expect(await find({ query: 'paribas fortis' })).toContain('defence.effortNow')
  })
})
