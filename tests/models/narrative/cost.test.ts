import { describe, expect, it } from 'vitest'
import { balanceChangeText, budgetBalance, wholeBalanceText } from '#models/narrative/budgetBalance'
import { costNote, costText } from '#models/narrative/goalAnswer'
import { remedyBalance, settingOf } from '#models/narrative/missed'
import { missedTargets } from '#models/narrative/targets'
import { projector } from '../../support/belgium'
import { textIn } from '../../support/text'

const english = await textIn('en')
const FAST = { 'research.intensity': { value: 4, by: 2030 } }
const MORE = { ...FAST, 'skills.talent': { value: 5000, by: 2028 } }
const run = (settings: typeof FAST) => projector.project(settings, {}).scenario
const aim = { id: 'research.effortReal', sense: '>=', value: 4, year: 2030 } as const

describe('what a goal costs', () => {
  const years = [2026, 2027, 2028, 2029, 2030]
  const cost = years.reduce((sum, year) => sum + run(FAST).at('public.cost', year), 0)
  const goal = { aim, least: 'public.cost', settings: FAST, assumptions: {} }

  it('is called gross where it is public money, summed up to the year of the goal', () => {
    const billions = (cost / 1000).toFixed(2)
    const told = costText({ ...goal, settings: {} }, cost, english)?.replace(/\s/g, ' ')
    expect(told).toBe(`${billions} bn € gross over 2026–2030`)
    expect(costNote({ ...goal, settings: {} }, cost, english)).toMatch(/^Gross: .* is the budget balance\.$/)
  })
  it('is what the mix adds, where the scenario costs something already; the whole stands in the note', () => {
    expect(costText(goal, cost + 464, english)?.replace(/\s/g, ' ')).toBe(
      '+464 m € gross against the scenario over 2026–2030',
    )
    const note = costNote(goal, cost + 464, english)?.replace(/\s/g, ' ')
    expect(note).toContain(`already: ${((cost + 464) / 1000).toFixed(2)} bn € gross over 2026–2030`)
    expect(note).toContain('budget balance')
  })
  it('is told in its one year where the goal is for the first, not from a year to itself', () => {
    const first = { ...goal, settings: {}, aim: { ...aim, year: 2026 } }
    expect(costText({ ...first, least: 'public.cost' }, 464, english)?.replace(/\s/g, ' ')).toBe(
      '464 m € gross in 2026',
    )
    expect(costText({ ...first, least: 'public.taxReturn' }, 464, english)?.replace(/\s/g, ' ')).toBe('464 m € in 2026')
  })
  it('is called no such thing where something else is kept low', () => {
    expect(costNote({ ...goal, least: 'public.debt' }, cost, english)).toBeNull()
    expect(costText({ ...goal, least: 'public.taxReturn' }, 1, english) ?? '').not.toContain('gross')
  })
})

describe('the budget balance', () => {
  const before = run(FAST).at('public.balance', 2030)
  const after = run(MORE).at('public.balance', 2030)
  const balance = budgetBalance({ settings: FAST, assumptions: {} }, MORE, 2030)

  it('is the same change beside a goal as beside a remedy', () => {
    expect(balance).toMatchObject({ before, after })
    const missed = missedTargets((settings) => run(settings as typeof FAST), FAST, {}, run(FAST), 2030)
    const [remedy] = missed.flatMap(({ remedies }) => remedies)
    if (!remedy) throw new Error('no remedy')
    expect(remedyBalance(remedy, { settings: FAST, assumptions: {}, year: 2030 })).toEqual(
      budgetBalance({ settings: FAST, assumptions: {} }, { ...FAST, ...settingOf(remedy) }, 2030),
    )
  })
  it('is told as a change, and whole as its card tells it', () => {
    expect(balanceChangeText(balance, english)).toBe(english.formats.difference(after - before, 'M€/yr'))
    const whole = wholeBalanceText(balance, english)
    for (const value of [before, after]) expect(whole).toContain(english.formats.text(value, 'M€/yr', 'always'))
    expect(whole).toMatch(/^Effect on the budget balance: /)
  })
})
