import { describe, expect, it } from 'vitest'
import { headlines } from '#models/belgium/headlines'
import { settingsOf } from '#models/belgium/studies'
import { headlineNote } from '#models/narrative/headlineNote'
import { foremost, headlineOutcomes } from '#models/narrative/headlineOutcome'
import { projector } from '../../support/belgium'
import { textIn } from '../../support/text'

const text = await textIn('en')

function figures(settings: Parameters<typeof projector.project>[0], year = 2030) {
  const { scenario, reference } = projector.project(settings, {})
  return headlineOutcomes({ projection: scenario, baseline: reference }, year, text)
}

describe('headline results on a slide', () => {
  it('bear a sign where they are differences from the reference', () => {
    const jobs = figures({ 'research.intensity': { value: 4, by: 2030 } }).find(({ id }) => id === 'jobs.net')
    expect(jobs?.value.number).toMatch(/^\+/)
  })

  it('are those of the run, with what changed and for better or worse', () => {
    const { scenario, reference } = projector.project({ 'research.intensity': { value: 4, by: 2030 } }, {})
    const shown = figures({ 'research.intensity': { value: 4, by: 2030 } })
    expect(shown.map(({ id }) => id)).toEqual([...headlines])
    const research = shown.find(({ id }) => id === 'research.effortReal')
    expect(research?.value).toEqual(text.formats.quantity(scenario.at('research.effortReal', 2030), '% GDP'))
    const more = scenario.at('research.effortReal', 2030) - reference.at('research.effortReal', 2030)
    expect(research).toMatchObject({ change: text.formats.difference(more, '% GDP'), direction: 'better' })
    expect(shown.find(({ id }) => id === 'public.balance')?.direction).toBe('worse')
    expect(shown.find(({ id }) => id === 'dependency.europeanShare')).toMatchObject({ change: null, direction: null })
  })

  it('tell a change too small to show from none at all', () => {
    const safe = figures(settingsOf('safe-full'))
    expect(safe.find(({ id }) => id === 'gdp.effect')).toMatchObject({ change: null, moved: false, same: false })
    expect(safe.find(({ id }) => id === 'research.effortReal')).toMatchObject({ moved: false, same: true })
    for (const { same } of figures({})) expect(same).toBe(true)
  })

  it('come first where they moved, and stay in their order', () => {
    const four = foremost(figures({ 'research.intensity': { value: 4, by: 2030 } }), 4)
    expect(four.map(({ id }) => id)).toEqual(['jobs.net', 'gdp.effect', 'research.effortReal', 'public.balance'])
    expect(foremost(figures({}), 4).map(({ id }) => id)).toEqual(headlines.slice(0, 4))
  })

  it('always tell what it costs', () => {
    const all = figures({ 'defence.effort': { value: 3.5, by: 2035 } })
    expect(all.filter(({ moved }) => moved).length).toBeGreaterThan(4)
    expect(foremost(all, 4).map(({ id }) => id)).toEqual(['jobs.net', 'gdp.effect', 'turnover.total', 'public.balance'])
  })
})

describe('the note of a headline result', () => {
  it('tells the R&D that is paid beside the one that people do, and of no other result', () => {
    const { scenario } = projector.project({ 'research.intensity': { value: 4, by: 2030 } }, {})
    expect(headlineNote('research.effortReal', scenario, 2030, text)?.beside).toMatch(/^4\.00% with the pay rises$/)
    expect(headlineNote('dependency.europeanShare', scenario, 2030, text)?.beside).toBeNull()
  })
})
