import { describe, expect, it } from 'vitest'
import { type Headline, headlines } from '#models/belgium/headlines'
import { settingsOf } from '#models/belgium/studies'
import type { Settings } from '#models/engine/parameters'
import { besideHeadline, headlineNote } from '#models/narrative/headlineNote'
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
  const unchanged = projector.project({}, {}).scenario
  const beside = (id: Headline, settings: Settings, year: number) => {
    const { scenario } = projector.project(settings, {})
    return besideHeadline(id, { projection: scenario, baseline: unchanged }, year, text)
  }

  it('warns of research below what documents advise only where the scenario asks for as much', () => {
    const noted = (settings: Settings) => {
      const { scenario } = projector.project(settings, {})
      const note = headlineNote('research.effortReal', { projection: scenario, baseline: unchanged }, 2030, text)
      return { met: note?.met, warns: note?.warns }
    }
    const missed = { met: false, warns: true }
    expect(noted({})).toEqual({ met: false, warns: false })
    expect(noted({ 'research.intensity': { value: 3.6, by: 2030 } })).toEqual({ met: false, warns: false })
    for (const value of [4, 4.02, 4.06]) expect(noted({ 'research.intensity': { value, by: 2030 } })).toEqual(missed)
  })

  it('tells the R&D that is paid beside the one that people do', () => {
    const research = { 'research.intensity': { value: 4, by: 2030 } }
    expect(beside('research.effortReal', research, 2030)).toBe('4.00% in money')
    expect(beside('research.effortReal', {}, 2030), 'pay does not rise').toBeNull()
    expect(beside('dependency.europeanShare', research, 2030)).toBeNull()
  })

  it('tells what the forces receive beside the share that Europe has of it, where that changes', () => {
    const effort = { 'defence.effort': { value: 3.5, by: 2035 } }
    const { scenario } = projector.project(effort, {})
    const more = scenario.at('dependency.deliveries', 2035) - unchanged.at('dependency.deliveries', 2035)
    expect(more).toBeGreaterThan(1000)
    expect(beside('dependency.europeanShare', effort, 2035)?.replace(/\s/g, ' ')).toBe(
      `deliveries: +${(more / 1000).toFixed(1)} bn €/yr`,
    )
    // Less is delivered, and of that a larger share is European: also in years for which there is no target.
    const cut = { 'defence.effort': { value: 1.3, by: 2026 }, 'defence.effortAgreed': { value: 1.3 } }
    expect(beside('dependency.europeanShare', cut, 2028)).toMatch(/^deliveries: −1\.6/)
  })
})
