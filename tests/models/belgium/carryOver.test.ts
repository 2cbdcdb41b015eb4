import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { carryOver as carriedOrNull } from '#models/belgium/carryOver/carryOver'
import * as fromVersion1 from '#models/belgium/carryOver/fromVersion1'
import { belgium } from '#models/belgium/model'
import { releases } from '#models/belgium/releases'
import { studyJudge } from '#models/belgium/studyJudge'
import { thingOf } from '#models/engine/uses'
import { studySchema } from '#shared/study/schema'
import type { Study } from '#shared/study/study'
import { studyFault } from '#shared/study/studyFault'

const { newMeanings, removedFigures, removedSeries, renamedSeries } = fromVersion1

const folder = join(import.meta.dirname, '../../fixtures/model-1.0')
const read = (name: string): Study => studySchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))) as Study
const files = readdirSync(folder).filter((name) => name.endsWith('.levier'))

/** A study of version 1.0, carried over. */
function carryOver(study: Study) {
  const carried = carriedOrNull(study)
  if (!carried) throw new Error('not carried over')
  return carried
}

const withScenario = (levers: Study['scenarios'][number]['levers'], assumptions: Record<string, number>): Study => {
  const study = read('01.levier')
  const [first] = study.scenarios
  if (!first) throw new Error('a study without a scenario')
  return { ...study, scenarios: [{ ...first, levers, assumptions }] }
}

describe('a study of version 1.0 in the present model', () => {
  it.each(files)('%s is allowed once it is carried over', (name) => {
    expect(studyFault(carryOver(read(name)).study, studyJudge)).toBeNull()
  })

  it('keeps the number of a lever within its new range, and says what it means now', () => {
    const { study, told } = carryOver(
      withScenario({ 'skills.engineers': { value: 15_000, by: 2031 }, 'dependency.usShare': { value: 10 } }, {}),
    )
    expect(study.scenarios[0]?.levers).toEqual({
      'skills.engineers': { value: 12_000, by: 2031 },
      'dependency.usShare': { value: 20 },
    })
    expect(told).toContainEqual({ kind: 'lever-clamped', id: 'skills.engineers', was: 15_000, now: 12_000 })
    expect(told).toContainEqual({ kind: 'lever-meaning', id: 'skills.engineers', meaning: 'graduates', kept: false })
    expect(told).toContainEqual({ kind: 'lever-clamped', id: 'dependency.usShare', was: 10, now: 20 })
  })

  it('renames a lever by the table of the release, within its range of today, and tells it', () => {
    const table = { ...fromVersion1, renamedLevers: { 'research.rnd': 'research.intensity' } }
    const before = { 'research.rnd': { value: 99, by: 2031 } }
    const study = withScenario(before, {})
    const scenarios = study.scenarios.map((each) => ({ ...each, leverNotes: { 'research.rnd': 'Why', other: 'Kept' } }))
    const carried = carriedOrNull({ ...study, scenarios }, table)
    const [scenario] = carried?.study.scenarios ?? []
    const { max } = belgium.levers.find(({ id }) => id === 'research.intensity') ?? {}
    expect(scenario?.levers).toEqual({ 'research.intensity': { value: max, by: 2031 } })
    expect(scenario?.leverNotes).toEqual({ 'research.intensity': 'Why', other: 'Kept' })
    // In the older model it goes on under the id it had there.
    expect(scenario?.origin?.levers).toEqual(before)
    expect(carried?.told).toContainEqual({ kind: 'lever-renamed', id: 'research.rnd', to: 'research.intensity' })
    expect(studyFault(carryOver(withScenario(before, {})).study, studyJudge)?.kind).toBe('unknown-lever')
  })

  it('drops an assumption on a figure that is gone or out of its new range, and keeps the others', () => {
    const { study, told } = carryOver(
      withScenario({}, { 'defence.maxWait': 3, 'defence.capacityGrowth': 15, 'economy.growth': 1 }),
    )
    expect(study.scenarios[0]?.assumptions).toEqual({ 'economy.growth': 1 })
    expect(told.filter(({ kind }) => kind === 'assumption-dropped')).toEqual([
      { kind: 'assumption-dropped', id: 'defence.maxWait', was: 3 },
      { kind: 'assumption-dropped', id: 'defence.capacityGrowth', was: 15 },
    ])
  })

  it('shows series under the ids they have now, and turns the sign where it has turned', () => {
    const { study, told } = carryOver({
      ...read('01.levier'),
      charts: [
        { series: ['research.planned', 'research.spending'], show: 'level' },
        { series: ['safe.debtRatio'], show: 'level' },
      ],
      results: { mine: { 'public.net': { '2030': 12 } } },
    })
    expect(study.charts).toEqual([{ series: ['research.spending'], show: 'level' }])
    expect(study.results).toEqual({ mine: { 'public.balance': { '2030': -12 } } })
    expect(told).toContainEqual({ kind: 'series-dropped', id: 'safe.debtRatio' })
  })

  it('speaks of ids that 1.0 had and that are gone, or that the model knows', async () => {
    const before = (await releases['1.0']?.())?.release
    if (!before) throw new Error('version 1.0 is not kept')
    const removed = Object.keys(removedFigures)
    const gone = [...removed, ...removedSeries, ...Object.keys(renamedSeries)].filter(
      (id) => id in before.figures || id in before.equations,
    )
    expect(gone.length).toBe(removed.length + removedSeries.length + Object.keys(renamedSeries).length)
    for (const id of gone) expect(thingOf(belgium, id), id).toBeNull()
    for (const id of removed) expect(removedFigures[id], id).toBe(before.figures[id]?.unit)
    for (const { to } of Object.values(renamedSeries)) expect(thingOf(belgium, to), to).not.toBeNull()
    for (const id of Object.keys(newMeanings))
      expect(id in before.levers && thingOf(belgium, id) !== null, id).toBe(true)
    const all = [...Object.keys(before.figures), ...Object.keys(before.equations), ...Object.keys(before.levers)]
    expect(all.filter((id) => thingOf(belgium, id) === null).sort()).toEqual(gone.sort())
  })
})
