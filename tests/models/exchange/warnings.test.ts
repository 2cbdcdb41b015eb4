import { describe, expect, it } from 'vitest'
import type { Assumptions } from '#models/engine/parameters'
import { warnings } from '#models/exchange/warnings'
import { type Language, languages } from '#shared/i18n/languages'
import { subject } from '../../support/subject'

const FIGURES: Assumptions = { 'economy.growth': 1 }

/** What is said of changed figures, of a scenario beside another: the second is what the study compares with. */
async function saidOf(own: Assumptions, others: Assumptions | null, language: Language = 'en'): Promise<string> {
  const scenario = { id: 'own', name: 'Own', notes: '', levers: {}, assumptions: own }
  const other = { ...scenario, id: 'other', name: 'Cuts', assumptions: others ?? {} }
  const study = { scenarios: [scenario, other], comparison: others ? 'other' : null }
  return warnings(await subject({}, {}, language, study)).join('\n')
}

describe('changed figures in what leaves', () => {
  it('are those of both sides, where both have them', async () => {
    expect(await saidOf(FIGURES, null)).toMatch(/Assumptions have been changed: they apply .* alike/)
    expect(await saidOf(FIGURES, FIGURES)).toMatch(/Assumptions have been changed: they apply .* alike/)
    expect(await saidOf({}, {})).not.toMatch(/Assumptions have been changed|assume different/)
  })

  it('are not said to be those of a scenario it is compared with that has others', async () => {
    for (const [own, others] of [
      [FIGURES, {}],
      [{}, FIGURES],
    ] as const) {
      const said = await saidOf(own, others)
      expect(said).toContain('This scenario and “Cuts”, with which it is compared, assume different figures')
      expect(said).not.toContain('alike')
    }
    for (const language of Object.keys(languages) as Language[])
      expect(await saidOf(FIGURES, {}, language)).toContain('Cuts')
  })
})
