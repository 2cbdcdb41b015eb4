import { expect, it } from 'vitest'
import { whyNoEffect } from '#models/analysis/noEffect'
import { pairOf } from '#models/analysis/pair'
import { headlines } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import { projectionOf, referenceOf } from '#models/belgium/projections'
import type { Settings } from '#models/engine/parameters'
import { effectWords } from '#models/narrative/effectWords'
import { variableOf } from '#models/narrative/names'
import { textIn } from '../../support/text'

it('a lever alone is told what really keeps it from a result, not a lever that has nothing to do with it', async () => {
  const text = await textIn('en')
  const told = (id: string, value: number, result: string): string => {
    const settings: Settings = { [id]: { value } }
    const [run, reference] = [projectionOf(settings, {}), referenceOf({})]
    const pair = pairOf(belgium, id, settings, {}, run, reference, reference)
    const reason = whyNoEffect(belgium, pair, variableOf(result), 2035, headlines.map(variableOf))
    return reason ? effectWords(reason, variableOf(result), text) : 'moves'
  }
  const none = (why: string): string => `no effect on this result: ${why}`
  expect(told('public.offset', 50, 'public.balance')).toBe(none('“Extra public cost” is zero'))
  expect(told('research.leverage', 0.8, 'public.balance')).toBe(none('“R&D spending” does not change'))
  // More American imports save no premium: there is none to save.
  expect(told('dependency.usShare', 70, 'public.balance')).toBe(none('cannot go below zero'))
  expect(told('safe.additionality', 60, 'jobs.net')).toBe(none('“SAFE loans drawn” is zero'))
})
