import { expect, it } from 'vitest'
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

it('a change between scenarios that assume different figures is said to be able to lie outside its range', async () => {
  expect(otherFiguresNote(first, beside, text)).toMatch(/^The two scenarios assume different figures/)
  expect(otherFiguresNote(first, { ...beside, comparison: first.id }, text)).toBeNull()
  expect(otherFiguresNote(first, study, text)).toBeNull()
  const report = (of: Study) =>
    subject({}, {}, 'en', of).then((told) => reportHtml(told, { sans: 'AAAA', serif: 'BBBB' }))
  expect(await report(beside)).toContain('assume different figures')
  expect(await report(study)).not.toContain('assume different figures')
})
