import { describe, expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { asOfText, figureNumber, figureText, placeText } from '#models/narrative/figures'
import { type Language, languages } from '#shared/i18n/languages'
import { textIn } from '../../support/text'

const dates = belgium.figures.filter(({ id }) => /Year$|Until$/.test(id))

describe.each(Object.keys(languages) as Language[])('figures in %s', (language) => {
  it('are years of the calendar without a unit or a thousands separator', async () => {
    const text = await textIn(language)
    expect(dates.length).toBeGreaterThan(0)
    for (const figure of dates) {
      expect(figureText(figure, text), figure.id).toBe(String(figure.value))
      expect(figureNumber(figure.value ?? 0, figure.unit, text), figure.id).toBe(String(figure.value))
    }
  })

  it('and levers and series have their units in words of the language', async () => {
    const { formats } = await textIn(language)
    const units = [...belgium.figures, ...belgium.levers, ...belgium.equations.map(({ variable }) => variable)].map(
      ({ unit }) => unit,
    )
    if (language === 'en') for (const unit of units) expect(formats.unit(unit), unit).not.toMatch(/\/(person|job)\b/)
    else for (const unit of units) expect(formats.unit(unit), unit).not.toMatch(/person\b|people|job|year|yr/)
    // "per" is Dutch too.
    if (language === 'fr' || language === 'de')
      for (const unit of units) expect(formats.unit(unit), unit).not.toMatch(/per /)
  })

  it('say one of a ratio in the singular', async () => {
    const { formats } = await textIn(language)
    for (const unit of ['jobs/job', 'jobs/M€'])
      expect(formats.givenText(1, unit)).not.toMatch(/jobs|emplois|banen|Stellen/)
  })
})

it.each([
  ['fr', 'mai 2025'],
  ['nl', 'mei 2025'],
  ['de', 'Mai 2025'],
  ['en', 'May 2025'],
] as const)('what a figure is of is a month, years or a year, in %s', async (language, month) => {
  const text = await textIn(language)
  const [figure] = belgium.figures
  if (!figure) throw new Error('no figure')
  const of = (asOf: string | null) => asOfText({ ...figure, asOf }, text)
  expect([of('2025-05'), of('2026-2028'), of('2024'), of(null)]).toEqual([month, '2026–2028', '2024', null])
})

it.each(['fr', 'nl', 'de'] as const)('the places of figures in their documents are told in %s', async (language) => {
  const text = await textIn(language)
  const placed = belgium.figures.filter(({ place }) => place)
  expect(placed.length).toBeGreaterThan(50)
  for (const figure of placed) expect(text.model.places, figure.id).toHaveProperty([figure.place ?? ''])
  const [peer] = placed.filter(({ place }) => place === 'European comparison (Germany)')
  if (!peer) throw new Error('no figure is from the comparison with Germany')
  expect(placeText(peer, text)).toMatch(/Allemagne|Duitsland|Deutschland/)
})
