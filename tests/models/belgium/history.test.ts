import { describe, expect, it } from 'vitest'
import { histories } from '#models/belgium/history/history'
import { belgium } from '#models/belgium/model'
import { loadNoteTexts } from '#models/belgium/noteTexts'
import { loadModelTexts } from '#models/belgium/texts'
import { type Language, languages } from '#shared/i18n/languages'
import { registerCsv } from '../../support/registerCsv'

const rows = registerCsv('history.csv')

describe('what was observed before the model begins', () => {
  it('is all of history.csv, and what is second-hand is marked', () => {
    const kept = histories.flatMap(({ id, observations }) =>
      observations.map(({ year, value, secondHand }) => ({ id, year, value, secondHand: secondHand === true })),
    )
    const written = rows.map(({ id, year, value, note = '' }) => ({
      id,
      year: Number(year),
      value: Number(value),
      secondHand: note.includes('second-hand'),
    }))
    expect(kept).toEqual(written)
  })

  it('is drawn only with series in the same unit', () => {
    for (const { id, unit, series } of histories)
      for (const each of series)
        expect(belgium.equations.find(({ variable }) => variable.id === each)?.variable.unit, id).toBe(unit)
  })

  it.each(Object.keys(languages) as Language[])(
    'has its words in %s: source of each, why it is not drawn',
    async (language) => {
      const { history } = await loadModelTexts(language)
      const { observed } = await loadNoteTexts(language)
      for (const { id, series, observations } of histories) {
        expect(history[id]?.label && history[id]?.line, id).toBeTruthy()
        expect(Boolean(history[id]?.apart), id).toBe(series.length === 0)
        for (const { year } of observations) expect(observed[id]?.[year]?.source, `${id} ${year}`).toBeTruthy()
      }
    },
  )
})
