import { describe, expect, it } from 'vitest'
import { projectionOf } from '#models/belgium/projections'
import type { Settings } from '#models/engine/parameters'
import { balanceReasons } from '#models/narrative/budgetBalance'
import { natureKind, natureMarkOf } from '#models/narrative/leverNature'
import { closesText, missedSentence, remedyBalance, remedyText } from '#models/narrative/missed'
import { leverLabel } from '#models/narrative/names'
import { missedTargets, missesOf } from '#models/narrative/targets'
import { type Language, languages } from '#shared/i18n/languages'
import { textIn } from '../../support/text'

/** Of the settings, what would help with each target missed in the year, and what is asked of it. */
const remediesOf = (settings: Settings, year: number) =>
  missedTargets(projectionOf, settings, {}, projectionOf(settings, {}), year).flatMap((missed) =>
    missed.remedies.map((remedy) => ({ remedy, asked: { settings, assumptions: {}, year: missed.year } })),
  )
const remedies = [
  ...remediesOf({ 'research.intensity': { value: 4, by: 2030 } }, 2030),
  ...remediesOf({ 'research.intensity': { value: 5, by: 2028 } }, 2030),
  ...remediesOf({ 'dependency.usShare': { value: 70 } }, 2035),
  ...remediesOf({}, 2035),
  ...remediesOf(
    {
      'research.intensity': { value: 4, by: 2030 },
      'defence.effort': { value: 5, by: 2030 },
      'defence.content': { value: 60, by: 2030 },
      'public.offset': { value: 60 },
    },
    2030,
  ),
]

describe.each(Object.keys(languages) as Language[])('a remedy in a document, in %s', async (language) => {
  const text = await textIn(language)

  it('bears the mark of what each of its levers is paid with', () => {
    expect(remedies.length).toBeGreaterThan(5)
    for (const { remedy, asked } of remedies)
      for (const { lever } of remedy.moves)
        expect(remedyText(remedy, asked, text)).toContain(
          `${leverLabel(lever.id, text)}\u00a0${natureMarkOf(natureKind(lever.nature))}`,
        )
  })

  it('says what makes the change of the budget balance, and that adds up', () => {
    const balances = remedies.map(({ remedy, asked }) => remedyBalance(remedy, asked))
    expect(balances.some(({ before, after }) => after > before)).toBe(true)
    expect(balances.some(({ before, after }) => after < before)).toBe(true)
    for (const balance of balances) {
      const { cost, taxes, offsets, before, after } = balance
      const interest = after - before + cost - taxes - offsets
      const told = balanceReasons(balance, text).join(' ')
      let untold = 0
      for (const part of [cost, taxes, offsets, interest])
        if (!told.includes(text.formats.text(Math.abs(part), 'M€/yr'))) untold += Math.abs(part)
      // Military R&D takes from what is bought: what is left of its cost is a trace, and no word.
      expect(untold, told).toBeLessThan(Math.max(1, 0.04 * Math.max(Math.abs(after - before), taxes)))
    }
  })

  it('says what it does to the budget balance', () => {
    for (const { remedy, asked } of remedies) {
      const { before, after } = remedyBalance(remedy, asked)
      expect(remedyText(remedy, asked, text)).toContain(text.formats.difference(after - before, 'M€/yr'))
    }
  })
})

it('all of a gap is closed only where the target is met then', async () => {
  const text = await textIn('en')
  const closed = (closes: number) => closesText({ moves: [], closes }, text)
  expect([0.853, 0.994, 0.9992, 1].map(closed)).toEqual(['85%', '99.4%', '99.9%', '100%'])
})

it('people who are missing are the difference of those who are needed and those in post, as all three are written', async () => {
  const text = await textIn('en')
  const told = (needed: number, staff: number): string | undefined => {
    const counted = { kind: 'research', year: 2030, aim: 4, reached: 3.9, money: 4, moneyTaken: false } as const
    const people = /for ([\d,.]+) FTE, but ([\d,.]+) FTE will be in post, ([\d,.]+) FTE too few/
    return people
      .exec(missedSentence({ ...counted, needed, staff }, text).replaceAll('\u00a0', ' '))
      ?.slice(1)
      .join(' ')
  }
  expect(told(169_120, 165_310)).toBe('169,100 165,300 3,800')
  expect(told(169_149, 165_360), 'where rounding does not add up, all are whole').toBe('169,149 165,360 3,789')
  expect(told(169_148.6, 169_067.4)).toBe('169,149 169,067 82')
  expect(told(169_148.4, 169_148.1)).toBe('169,148.4 169,148.1 0.3')

  const number = (written: string): number => Number(written.replaceAll(',', ''))
  let missed = 0
  for (let aim = 3.6; aim <= 5; aim += 0.05)
    for (let by = 2027; by <= 2040; by++) {
      const settings: Settings = { 'research.intensity': { value: aim, by } }
      for (const miss of missesOf(settings, projectionOf(settings, {}), by)) {
        if (miss.kind !== 'research' || miss.staff >= miss.needed) continue
        missed++
        const [needed = 0, staff = 0, missing = 0] = (told(miss.needed, miss.staff) ?? '').split(' ').map(number)
        expect(missing).toBeCloseTo(needed - staff, 9)
        expect(missing).toBeGreaterThan(0)
      }
    }
  expect(missed).toBeGreaterThan(100)
})
