import { describe, expect, it } from 'vitest'
import { loadFigureTexts } from '#models/belgium/figureTexts'
import { belgium } from '#models/belgium/model'
import { studies } from '#models/belgium/studies'
import { loadModelTexts } from '#models/belgium/texts'
import { type Language, languages } from '#shared/i18n/languages'
import { numberIn, registerCsv } from '../../support/registerCsv'

const text = (value: string | undefined): string | null => value || null
const byId = new Map(belgium.figures.map((figure) => [figure.id, figure]))

describe('the registers', () => {
  it('hold every row of figures.csv with range, bound, unit, date and place', () => {
    const rows = registerCsv('figures.csv')
    expect(rows.length).toBeGreaterThan(100)
    for (const row of rows)
      expect(byId.get(row.id ?? ''), row.id).toMatchObject({
        value: numberIn(row.value),
        low: numberIn(row.low),
        high: numberIn(row.high),
        bound: text(row.bound),
        unit: row.unit,
        kind: 'documented',
        asOf: text(row.as_of),
        document: row.document,
        place: row.place,
      })
  })

  it('hold every row of assumptions.csv with kind, range, unit and source', () => {
    const rows = registerCsv('assumptions.csv')
    expect(rows.length).toBeGreaterThan(80)
    for (const row of rows)
      expect(byId.get(row.id ?? ''), row.id).toMatchObject({
        value: numberIn(row.value),
        low: numberIn(row.low),
        high: numberIn(row.high),
        unit: row.unit,
        kind: row.kind,
        structural: row.structural === 'yes',
        source: text(row.source),
      })
  })

  it('hold what a second source says, in the unit of the figure; a figure not listed was looked up by nobody', () => {
    const rows = new Map(registerCsv('second-sources.csv').map((row) => [row.id, row]))
    for (const { id, secondSource } of belgium.figures) {
      const row = rows.get(id)
      if (!row) expect(secondSource, id).toBeNull()
      else
        expect(secondSource, id).toEqual({
          status: row.status,
          ...(row.value && { value: Number(row.value) * (row.unit === 'bn €' ? 1000 : 1) }),
          ...(row.source && { source: row.source }),
          ...(row.note && { note: row.note }),
        })
    }
    for (const id of rows.keys()) expect(byId.has(id ?? ''), id).toBe(true)
  })

  it('hold nothing else', () => {
    expect(belgium.figures.length).toBe(registerCsv('figures.csv').length + registerCsv('assumptions.csv').length)
  })
})

describe.each(Object.keys(languages) as Language[])('the model’s texts in %s', async (language) => {
  const texts = await loadModelTexts(language)
  const figures = await loadFigureTexts(language)

  it('name every lever, series, study, document and group', () => {
    expect(Object.keys(texts.levers).sort()).toEqual(belgium.levers.map(({ id }) => id).sort())
    expect(Object.keys(texts.leverWords).sort()).toEqual(belgium.levers.map(({ id }) => id).sort())
    expect(Object.keys(texts.series).sort()).toEqual(belgium.equations.map(({ variable }) => variable.id).sort())
    expect(Object.keys(texts.studies).sort()).toEqual(studies.map(({ id }) => id).sort())
    expect(Object.keys(texts.groups).sort()).toEqual([...new Set(belgium.levers.map(({ group }) => group))].sort())
    const documents = belgium.figures.flatMap(({ document }) => document ?? [])
    expect(Object.keys(texts.documents).sort()).toEqual([...new Set(documents)].sort())
  })

  it('name every figure, and translate every source', () => {
    expect(Object.keys(figures).sort()).toEqual(belgium.figures.map(({ id }) => id).sort())
    const sourced = belgium.figures.flatMap(({ id, source }) => (source === null ? [] : id))
    expect(Object.keys(texts.sources).sort()).toEqual(sourced.sort())
  })

  it('say of every second source what its figure has', () => {
    for (const { id, secondSource } of belgium.figures) {
      expect(Boolean(figures[id]?.second?.source), id).toBe(Boolean(secondSource?.source))
      expect(Boolean(figures[id]?.second?.note), id).toBe(Boolean(secondSource?.note))
    }
  })

  it('leave no text empty', () => {
    const strings = [{ ...texts, sources: {} }, figures].flatMap((table) => JSON.stringify(table).match(/:""/g) ?? [])
    expect(strings).toEqual([])
  })
})
