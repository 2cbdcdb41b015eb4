import { describe, expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { studyJudge } from '#models/belgium/studyJudge'
import type { Assumptions } from '#models/engine/parameters'
import { figureRange, leverRange } from '#models/engine/settings'
import { parseStudy } from '#shared/study/parse'
import { pathOf, withAt } from './paths'
import { type Json, shipped } from './samples'

const base = JSON.parse(shipped.get('current-course') ?? '') as Json

function judge(levers: Json, assumptions: Assumptions) {
  const scenario = { id: 'one', name: '', notes: '', levers, assumptions: { ...assumptions } }
  const result = parseStudy(JSON.stringify(withAt(base, ['scenarios', 0], () => scenario)), studyJudge)
  return result.ok ? null : { ...result.failure, path: pathOf(result.failure.place).slice(2) }
}

const beyond = (limit: number, by: number): number => limit + by * Math.max(1, Math.abs(limit)) * 1e-9

describe('the Belgian model’s rules', () => {
  it.each(belgium.levers)('let $id go to its ends and no further', (lever) => {
    const { min, max } = leverRange(lever, {})
    for (const value of [min, max]) expect(judge({ [lever.id]: { value } }, {})).toBeNull()
    const path = ['levers', lever.id, 'value']
    expect(judge({ [lever.id]: { value: beyond(min, -1) } }, {})).toMatchObject({
      kind: 'lever-out-of-range',
      min,
      max,
      path,
    })
    expect(judge({ [lever.id]: { value: beyond(max, 1) } }, {})).toMatchObject({
      kind: 'lever-out-of-range',
      min,
      max,
      path,
    })
  })

  it.each(belgium.levers)('let $id be reached from 2026 to 2040, or in no year', ({ id, by, min }) => {
    const at = (year: number) => judge({ [id]: { value: min, by: year } }, {})
    const path = ['levers', id, 'by']
    if (typeof by === 'number') {
      expect([at(2026), at(2040)]).toEqual([null, null])
      for (const year of [2025, 2041]) expect(at(year)).toMatchObject({ kind: 'year-out-of-range', path })
    } else expect(at(2030)).toMatchObject({ kind: 'lever-without-year', path })
  })

  it.each(belgium.figures)('judge the figure $id', (figure) => {
    const path = ['assumptions', figure.id]
    const at = (value: number) => judge({}, { [figure.id]: value })
    if (figure.structural) expect(at(1)).toMatchObject({ kind: 'structural-figure', path })
    else if (!belgium.used.has(figure)) expect(at(1)).toMatchObject({ kind: 'context-figure', path })
    else {
      const { min, max, above } = figureRange(belgium, figure, {})
      if (Number.isFinite(min) && !above) expect(at(min)).toBeNull()
      if (Number.isFinite(max)) expect(at(max)).toBeNull()
      if (Number.isFinite(min))
        expect(at(beyond(min, -1))).toMatchObject({ kind: 'figure-out-of-range', min, max, path })
      if (Number.isFinite(max))
        expect(at(beyond(max, 1))).toMatchObject({ kind: 'figure-out-of-range', min, max, path })
    }
  })

  it('follow what the same scenario assumes', () => {
    expect(judge({ 'safe.loans': { value: 8000 } }, {})).toBeNull()
    expect(judge({ 'safe.loans': { value: 8000 } }, { 'safe.belgiumMaximum': 7000 })).toMatchObject({
      kind: 'lever-out-of-range',
      max: 7000,
      path: ['levers', 'safe.loans', 'value'],
    })
    const { 'defence.core.turnover': _, ...ecosystem } = { 'defence.core.turnover': 0, 'defence.ecosystem.turnover': 1 }
    expect(judge({}, ecosystem)).toMatchObject({ kind: 'figure-out-of-range' })
  })

  it('hold for the Belgian model alone', () => {
    const study = JSON.stringify(withAt(base, ['model', 'id'], () => 'france'))
    expect(parseStudy(study, studyJudge)).toMatchObject({
      failure: { kind: 'other-model', place: 'model.id', id: 'france', known: 'belgium' },
    })
  })

  it('let no scenario have an id that would be lost when its results are saved', () => {
    const study = JSON.stringify(withAt(base, ['scenarios', 0, 'id'], () => '__proto__'))
    expect(parseStudy(study, studyJudge)).toMatchObject({
      failure: { kind: 'forbidden-id', place: 'scenarios[0].id' },
    })
  })
})
