import { describe, expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { studyRules } from '#models/belgium/studyRules'
import type { Assumptions } from '#models/engine/parameters'
import { figureRange, leverRange } from '#models/engine/settings'
import { parseStudy } from '#shared/study/parse'
import { randomAssumptions, seeded } from '../../support/random'
import { pathOf, withAt } from './paths'
import { type Json, shipped } from './samples'

const base = JSON.parse(shipped.get('current-course') ?? '') as Json

function judge(levers: Json, assumptions: Assumptions) {
  const scenario = { id: 'one', name: '', notes: '', levers, assumptions: { ...assumptions } }
  const result = parseStudy(JSON.stringify(withAt(base, ['scenarios', 0], () => scenario)), studyRules)
  return result.ok ? null : { ...result.failure, path: pathOf(result.failure.place).slice(2) }
}

const beyond = (limit: number, by: number): number => limit + by * Math.max(1, Math.abs(limit)) * 1e-9

describe('the Belgian model’s rules', () => {
  it('are the ranges the engine knows, whatever else is assumed', () => {
    const random = seeded(7)
    for (const assumptions of [{}, ...Array.from({ length: 20 }, () => randomAssumptions(random))]) {
      for (const figure of belgium.used)
        if (!figure.structural)
          expect(studyRules.assumption(figure.id, assumptions), figure.id).toEqual({
            ...figureRange(belgium, figure, assumptions),
            unit: figure.unit,
          })
      for (const lever of belgium.levers)
        expect(studyRules.lever(lever.id, assumptions)).toMatchObject({
          min: leverRange(lever, assumptions).min,
          max: leverRange(lever, assumptions).max,
        })
    }
  })

  it.each(belgium.levers)('let $id go to its ends and no further', (lever) => {
    const { min, max } = leverRange(lever, {})
    for (const value of [min, max]) expect(judge({ [lever.id]: { value } }, {})).toBeNull()
    const path = ['levers', lever.id, 'value']
    expect(judge({ [lever.id]: { value: beyond(min, -1) } }, {})).toMatchObject({
      kind: 'out-of-range',
      bound: 'below',
      path,
    })
    expect(judge({ [lever.id]: { value: beyond(max, 1) } }, {})).toMatchObject({
      kind: 'out-of-range',
      bound: 'above',
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
    if (figure.structural) expect(at(1)).toMatchObject({ kind: 'structural-assumption', path })
    else if (!belgium.used.has(figure)) expect(at(1)).toMatchObject({ kind: 'context-assumption', path })
    else {
      const { min, max, above } = figureRange(belgium, figure, {})
      if (Number.isFinite(min) && !above) expect(at(min)).toBeNull()
      if (Number.isFinite(max)) expect(at(max)).toBeNull()
      if (Number.isFinite(min))
        expect(at(beyond(min, -1))).toMatchObject({ kind: 'out-of-range', bound: 'below', path })
      if (Number.isFinite(max)) expect(at(beyond(max, 1))).toMatchObject({ kind: 'out-of-range', bound: 'above', path })
    }
  })

  it('follow what the same scenario assumes', () => {
    expect(judge({ 'safe.loans': { value: 8000 } }, {})).toBeNull()
    expect(judge({ 'safe.loans': { value: 8000 } }, { 'safe.belgiumMaximum': 7000 })).toMatchObject({
      kind: 'out-of-range',
      limit: 7000,
      path: ['levers', 'safe.loans', 'value'],
    })
    const { 'defence.core.turnover': _, ...ecosystem } = { 'defence.core.turnover': 0, 'defence.ecosystem.turnover': 1 }
    expect(judge({}, ecosystem)).toMatchObject({ kind: 'out-of-range', bound: 'below' })
  })
})
