import { expect, it } from 'vitest'
import { whyNoEffect } from '#models/analysis/noEffect'
import { pairOf } from '#models/analysis/pair'
import { headlines } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import { projectionOf, referenceOf } from '#models/belgium/projections'
import type { Assumptions, Settings } from '#models/engine/parameters'
import { effectWords } from '#models/narrative/effectWords'
import { variableOf } from '#models/narrative/names'
import { textIn } from '../../support/text'

const text = await textIn('en')
const none = (why: string): string => `no effect on this result: ${why}`

/** What is said of a lever that is set among others. */
function told(lever: string, settings: Settings, result: string, year: number, assumptions: Assumptions = {}): string {
  const { [lever]: _, ...others } = settings
  const [run, base] = [projectionOf(settings, assumptions), projectionOf(others, assumptions)]
  const pair = pairOf(belgium, lever, settings, assumptions, run, base, referenceOf(assumptions))
  const reason = whyNoEffect(belgium, pair, variableOf(result), year, headlines.map(variableOf))
  return reason ? effectWords(reason, variableOf(result), text) : 'moves'
}

it('a lever alone is told what really keeps it from a result, not a lever that has nothing to do with it', () => {
  const alone = (id: string, value: number, result: string): string => told(id, { [id]: { value } }, result, 2035)
  expect(alone('public.offset', 50, 'public.balance')).toBe(none('“Extra public cost” is zero'))
  expect(alone('research.leverage', 0.8, 'public.balance')).toBe(none('“R&D spending” does not change'))
  // More American imports save no premium: there is none to save.
  expect(alone('dependency.usShare', 70, 'public.balance')).toBe(
    none('a part of “Public cost: price of choosing suppliers” cannot go below zero'),
  )
  expect(alone('safe.additionality', 60, 'jobs.net')).toBe(none('“SAFE loans drawn” is zero'))
})

it('a limit that holds in one year is no reason where the result moves in no other either', () => {
  const effort = { 'defence.effort': { value: 1.3 } }
  for (const year of [2030, 2037])
    expect(told('defence.effort', effort, 'research.effortReal', year), `${year}`).toBe(
      none('“Military R&D, share of defence spending” does not change'),
    )
})

it('what leaves a share as it is holds nothing back', () => {
  const settings = {
    'defence.equipmentShare': { value: 11 },
    'defence.space': { value: 0 },
    'defence.effort': { value: 1.7 },
  }
  expect(told('defence.effort', settings, 'dependency.europeanShare', 2026, { 'defence.rndNow': 2.5 })).toMatch(
    /^no effect before 20\d\d$/,
  )
})

it('a reason of a later year says so, where something else limits in the year shown', () => {
  const settings = {
    'skills.talent': { value: 5000 },
    'skills.engineers': { value: 10_500, by: 2035 },
    'defence.effortAgreed': { value: 1.4 },
  }
  expect(projectionOf(settings, {}).at('defence.limit', 2026)).not.toBe(1)
  expect(told('skills.engineers', settings, 'turnover.total', 2026)).toBe(
    none('orders are the limit (in 2031, when it could first act)'),
  )
})
