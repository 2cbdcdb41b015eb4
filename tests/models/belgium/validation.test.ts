import { describe, expect, it } from 'vitest'
import { histories } from '#models/belgium/history/history'
import { loadNoteTexts } from '#models/belgium/noteTexts'
import { modelGives, publishedResults, verdictOf } from '#models/belgium/validation/validation'
import { type Language, languages } from '#shared/i18n/languages'
import { numberIn, registerCsv } from '../../support/registerCsv'

const rows = registerCsv('validation.csv')
/** The register says in the unit what the app says in words. */
const units: Readonly<Record<string, string>> = { '%/yr real': '%/yr', 'pp of GDP': 'pp' }

describe('published results', () => {
  it('are those of validation.csv, each with its range, unit, tolerance and whether the model was fitted to it', () => {
    expect(publishedResults.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort())
    for (const row of rows)
      expect(
        publishedResults.find(({ id }) => id === row.id),
        row.id,
      ).toMatchObject({
        low: numberIn(row.low),
        central: numberIn(row.central),
        high: numberIn(row.high),
        unit: units[row.unit ?? ''] ?? row.unit,
        fitted: row.calibrated === 'yes',
        tolerance: numberIn(row.tolerance_percent),
      })
  })

  it.each(rows.map(({ id = '', model, verdict }) => ({ id, model: Number(model), verdict })))(
    'the model gives for $id now what it gave when the register was written: $model, $verdict',
    ({ id, model, verdict }) => {
      const result = publishedResults.find((each) => each.id === id)
      if (!result) throw new Error(`no published result "${id}"`)
      const value = modelGives(result)
      // The register has five digits.
      expect(Math.abs(value - model)).toBeLessThanOrEqual(Math.abs(model) * 1e-4)
      expect(verdictOf(result, value)).toBe(verdict)
    },
  )

  it.each(Object.keys(languages) as Language[])(
    'call no pace the fastest that the record saw a faster stretch of, in %s',
    async (language) => {
      const observed = histories.find(({ id }) => id === 'rd.intensity')?.observations ?? []
      const at = (year: number) => observed.find((each) => each.year === year)?.value ?? Number.NaN
      expect((at(2021) - at(2014)) / 7).toBeGreaterThan((at(2024) - at(2014)) / 10)
      const { published } = await loadNoteTexts(language)
      expect(published['rd.pace']?.what).not.toMatch(/fastest|plus rapide|snelste|schnellste/)
    },
  )

  it('fail in 14 of the 21 that prove something', () => {
    const free = publishedResults.filter(({ fitted }) => !fitted)
    const verdicts = free.map((result) => verdictOf(result, modelGives(result)))
    expect(verdicts.length).toBe(21)
    expect(verdicts.filter((each) => each === 'pass').length).toBe(7)
    expect(verdicts.filter((each) => each === 'low').length).toBe(10)
    expect(verdicts.filter((each) => each === 'high').length).toBe(4)
  })

  it.each(Object.keys(languages) as Language[])('have their words in %s, and why where they fail', async (language) => {
    const { published } = await loadNoteTexts(language)
    expect(Object.keys(published).sort()).toEqual(publishedResults.map(({ id }) => id).sort())
    for (const result of publishedResults) {
      const words = published[result.id]
      expect(words?.what && words.source && words.how, result.id).toBeTruthy()
      expect(Boolean(words?.why), result.id).toBe(verdictOf(result, modelGives(result)) !== 'pass')
    }
  })
})
