import { headlineResults } from '#models/belgium/headlineResults'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { FORMAT, FORMAT_VERSION, type Scenario, type Study } from '#shared/study/study'
import { randomSettings, seeded } from './random'

const CAPTION = 'What the room should take away from this slide, in a sentence or two of Markdown. '

/** A study as large as a long project makes it. */
export function largeStudy(scenarioCount: number, slides: number): Study {
  const random = seeded(99)
  const scenarios = Array.from({ length: scenarioCount }, (_, index): Scenario => {
    const levers = randomSettings(random, {}, 0.6) as Scenario['levers']
    const yearless = Object.entries(levers).map(([id, { value, by }]) => {
      const has = typeof belgium.levers.find((lever) => lever.id === id)?.by === 'number'
      return [id, has && by !== undefined ? { value, by } : { value }] as const
    })
    const assumptions = { 'economy.growth': 1, 'macro.multiplier': 1 }
    return {
      id: `s${index}`,
      name: `Scenario ${index}`,
      notes: CAPTION,
      levers: Object.fromEntries(yearless),
      assumptions,
    }
  })
  return {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    model: { id: belgium.id, version: belgium.version, fingerprint: program.fingerprint },
    title: 'A long project',
    author: '',
    notes: '',
    createdAt: '2026-01-01T00:00:00.000Z',
    modifiedAt: '2026-01-01T00:00:00.000Z',
    seed: 42,
    scenarios,
    comparison: null,
    charts: [],
    story: Array.from({ length: slides }, (_, index) => ({
      id: `slide${index}`,
      scenario: `s${index}`,
      caption: CAPTION.repeat(4),
    })),
    results: Object.fromEntries(
      scenarios.map(({ id, levers, assumptions }) => [id, headlineResults(levers, assumptions)]),
    ),
  }
}
