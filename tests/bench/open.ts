import { headlineResults } from '#models/belgium/headlineResults'
import { belgium } from '#models/belgium/model'
import { program } from '#models/belgium/program.generated'
import { studyRules } from '#models/belgium/studyRules'
import { readStudy } from '#shared/study/parse'
import { serialise } from '#shared/study/serialise'
import { FORMAT, FORMAT_VERSION, type Scenario, type Study } from '#shared/study/study'
import { randomSettings, seeded } from '../support/random'
import { type BenchLine, median, relativeSpread } from './line'

const SCENARIOS = 50
const SLIDES = 40
const CAPTION = 'What the room should take away from this slide, in a sentence or two of Markdown. '

/** A study as large as a long project makes it. */
function largeStudy(): Study {
  const random = seeded(99)
  const scenarios = Array.from({ length: SCENARIOS }, (_, index): Scenario => {
    const levers = randomSettings(random, {}, 0.6) as Scenario['levers']
    const yearless = Object.entries(levers).map(([id, { value, by }]) => {
      const has = typeof belgium.levers.find((lever) => lever.id === id)?.by === 'number'
      return [id, has && by !== undefined ? { value, by } : { value }] as const
    })
    const assumptions = { 'economy.growth': 1, 'economy.displacement': 40 }
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
    story: Array.from({ length: SLIDES }, (_, index) => ({
      id: `slide${index}`,
      scenario: `s${index}`,
      caption: CAPTION.repeat(4),
    })),
    results: Object.fromEntries(
      scenarios.map(({ id, levers, assumptions }) => [id, headlineResults(levers, assumptions)]),
    ),
  }
}

/** Opening a large study, checks and all, against JSON.parse of the same bytes. */
export function benchOpen(rounds: number): BenchLine {
  const bytes = new TextEncoder().encode(serialise(largeStudy()))
  const time = (work: () => void): number => {
    const start = performance.now()
    for (let run = 0; run < 5; run++) work()
    return performance.now() - start
  }
  const open = () => {
    if (!readStudy(bytes, studyRules).ok) throw new Error('the large study is not sound')
  }
  const parse = () => {
    JSON.parse(new TextDecoder().decode(bytes))
  }
  for (let warm = 0; warm < 20; warm++) {
    open()
    parse()
  }
  const ratios = Array.from({ length: rounds }, () => time(open) / time(parse))
  return {
    name: `opening a study of ${SCENARIOS} scenarios and ${SLIDES} slides (${Math.round(bytes.length / 1000)} kB) against JSON.parse`,
    value: median(ratios),
    target: 5,
    unit: 'ratio',
    spread: relativeSpread(ratios),
  }
}
