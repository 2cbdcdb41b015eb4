import { expect, it } from 'vitest'
import { oneUnit, roundedInOneUnit } from '#models/narrative/oneUnit'
import { textIn } from '../../support/text'

const text = await textIn('en')
const money = { unit: 'M€/yr' }
const plain = (words: readonly string[]) => words.map((each) => each.replaceAll('\u00a0', ' '))

it('a sentence tells two values of one result in one unit', () => {
  expect(plain(roundedInOneUnit(money, [-1930, -670], text))).toEqual(['−1.93 bn €/yr', '−0.67 bn €/yr'])
  expect(plain(roundedInOneUnit(money, [-4320, -1930], text))).toEqual(['−4.3 bn €/yr', '−1.9 bn €/yr'])
  expect(plain(roundedInOneUnit(money, [-540, -670], text))).toEqual(['−540 m €/yr', '−670 m €/yr'])
  expect(plain(roundedInOneUnit({ unit: 'jobs' }, [1, 23571], text))).toEqual(['1 job', '23,600 jobs'])
})

it('a column of a table has one unit, but for what would not show in it', () => {
  const { level, difference } = oneUnit(money, [5730, 560, 3, 0], text)
  expect(plain([5730, 560, 3, 0].map(level))).toEqual(['5.73 bn €/yr', '0.56 bn €/yr', '3.0 m €/yr', '0.00 bn €/yr'])
  expect(plain([560, -3].map(difference))).toEqual(['+0.56 bn €/yr', '−3.0 m €/yr'])
  expect(plain([1.5].map(oneUnit({ unit: '%' }, [44, 45], text).difference))).toEqual(['+1.5 pp'])
})
