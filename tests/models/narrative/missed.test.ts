import { describe, expect, it } from 'vitest'
import { projectionOf } from '#models/belgium/projections'
import type { Settings } from '#models/engine/parameters'
import { gainReasons } from '#models/narrative/budgetBalance'
import { natureKind, natureMarkOf } from '#models/narrative/leverNature'
import { remedyBalance, remedyText } from '#models/narrative/missed'
import { leverLabel } from '#models/narrative/names'
import { missedTargets } from '#models/narrative/targets'
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

  it('says why it leaves the budget better off, where it does', () => {
    const balances = remedies.map(({ remedy, asked }) => remedyBalance(remedy, asked))
    const gains = balances.filter(({ before, after }) => after - before > 1)
    expect(gains.length).toBeGreaterThan(1)
    for (const balance of gains) {
      const { cost, taxes } = balance
      const told = gainReasons(balance, text).join(' ')
      // Military R&D takes from what is bought: what is left of its cost is a trace, and no word.
      if (cost <= 0 || cost > taxes / 50) expect(told).toContain(text.formats.roundedText(Math.abs(cost), 'M€/yr'))
      else expect(told).not.toContain(text.formats.roundedText(cost, 'M€/yr'))
      if (cost > 0) expect(told).toContain(text.formats.roundedText(taxes, 'M€/yr'))
    }
    for (const balance of balances) if (balance.after < balance.before) expect(gainReasons(balance, text)).toEqual([])
  })

  it('says what it does to the budget balance', () => {
    for (const { remedy, asked } of remedies) {
      const { before, after } = remedyBalance(remedy, asked)
      expect(remedyText(remedy, asked, text)).toContain(text.formats.roundedDifference(after - before, 'M€/yr'))
    }
  })
})
