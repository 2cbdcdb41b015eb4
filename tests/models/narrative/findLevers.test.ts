import { describe, expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { findLevers } from '#models/narrative/findLevers'
import { leverLabel } from '#models/narrative/names'
import { textIn } from '../../support/text'

const [english, french, dutch, german] = [
  await textIn('en'),
  await textIn('fr'),
  await textIn('nl'),
  await textIn('de'),
]
const found = (query: string, text = french) => findLevers(query, text).map(({ id }) => id)

describe('levers are found', () => {
  it.each([
    ['investissement défense', 'defence.effort'],
    ['INVESTISSEMENTS DEFENSE', 'defence.effort'],
    ['dépenses militaires', 'defence.effort'],
    ['R&D 4 % d’ici 2030', 'research.intensity'],
    ['prêts européens', 'safe.loans'],
    ['safe', 'safe.loans'],
    ['ingénieurs', 'skills.engineers'],
    ['semi-conducteurs', 'chips.capex'],
    ['IA', 'ai.factory'],
    ['immigration', 'skills.talent'],
    ['F-35', 'dependency.usShare'],
    ['matériel', 'defence.equipmentShare'],
  ])('by what a French planner calls them: %s', (query, id) => {
    expect(found(query)).toContain(id)
  })

  it.each([
    ['defense investment', 'defence.effort'],
    ['military spending', 'defence.effort'],
    ['R&D 4 2030', 'research.intensity'],
    ['semiconductors', 'chips.capex'],
    ['small enterprises', 'industry.smeAccess'],
    ['red tape', 'industry.permits'],
  ])('and an English one: %s', (query, id) => {
    expect(found(query, english)).toContain(id)
  })

  it.each([
    ['Verteidigungshaushalt', 'defence.effort'],
    ['F&E 4 bis 2030', 'research.intensity'],
    ['Halbleiter', 'chips.capex'],
    ['Subventionen', 'research.leverage'],
    ['Subvention', 'research.leverage'],
    ['Waffenexporte', 'defence.exportGrowth'],
    ['Mittelstand', 'industry.smeAccess'],
  ])('and a German-speaking one: %s', (query, id) => {
    expect(found(query, german)).toContain(id)
  })

  it.each([
    ['defensiebegroting', 'defence.effort'],
    ['O&O 4 tegen 2030', 'research.intensity'],
    ['halfgeleiders', 'chips.capex'],
    ['veiligheidsmachtiging', 'skills.clearance'],
    ['vergunningen', 'industry.permits'],
    ['exportvergunningen', 'industry.licences'],
    ['kmo', 'industry.smeAccess'],
    ['besparingen', 'public.offset'],
  ])('and a Dutch-speaking one: %s', (query, id) => {
    expect(found(query, dutch)).toContain(id)
  })

  it('by their names, first of all', () => {
    for (const text of [english, french, dutch, german])
      for (const { id } of belgium.levers) expect(found(leverLabel(id, text), text)[0], id).toBe(id)
  })

  it('not at all by words of something else, nor by none', () => {
    expect(found('tomates')).toEqual([])
    expect(found('de la 2030')).toEqual([])
    expect(found('  ')).toEqual([])
  })
})
