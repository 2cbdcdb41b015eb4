import { expect, it } from 'vitest'
import type { Assumptions } from '#models/engine/parameters'
import { accountOf } from '#models/exchange/account/account'
import { documentChart } from '#models/exchange/account/charts'
import { reportHtml } from '#models/exchange/report/reportHtml'
import { otherFiguresNote } from '#models/narrative/otherFigures'
import type { Study } from '#shared/study/study'
import { subject } from '../../support/subject'
import { textIn } from '../../support/text'

const text = await textIn('en')
const { study } = await subject({ 'defence.effort': { value: 3 } }, { 'macro.multiplier': 0.4 })
const [first] = study.scenarios
if (!first) throw new Error('no scenario')
const other = { ...first, id: 'other', name: 'Other', assumptions: {} }
const beside: Study = { ...study, scenarios: [first, other], comparison: 'other' }
const told = /The two scenarios assume different figures/

it('a change between scenarios that assume different figures is said to be able to lie outside its range', async () => {
  expect(otherFiguresNote('difference', first, other, text)).toMatch(told)
  expect(otherFiguresNote('difference', first, first, text)).toBeNull()
  expect(otherFiguresNote('difference', first, null, text)).toBeNull()
  const report = (of: Study) =>
    subject({}, {}, 'en', of).then((told) => reportHtml(told, { sans: 'AAAA', serif: 'BBBB' }))
  expect(await report(beside)).toMatch(told)
  expect(await report(study)).not.toMatch(told)
})

it('that is said of figures that are drawn, where they are not the same', () => {
  const note = (assumptions: Assumptions) => otherFiguresNote('difference', { assumptions }, { assumptions: {} }, text)
  expect(note({ 'macro.multiplier': 1.5 })).toMatch(told)
  // As shipped, and one that every simulation leaves alone.
  expect(note({ 'macro.multiplier': 0.85 })).toBeNull()
  expect(note({ 'tech.funding.flanders': 40 })).toBeNull()
})

it.each([
  ['the difference', 'difference', told],
  ['the level, which has a range of its own scenario', 'level', /^Wide band/],
] as const)('the chart of %s says what its band is', async (_, show, said) => {
  const told = await subject({}, {}, 'en', beside)
  const account = accountOf(told)
  const chart = documentChart({ series: ['public.balance'], show }, account.focus, account, told.text)
  expect(chart?.ranges).toMatch(said)
  expect(chart?.ranges).toContain('Wide band: 90%')
})
