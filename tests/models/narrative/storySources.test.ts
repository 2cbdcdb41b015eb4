import { describe, expect, it } from 'vitest'
import { headlines } from '#models/belgium/headlines'
import { regionSeries } from '#models/narrative/regions'
import { sourceNames } from '#models/narrative/sources'
import { storySources } from '#models/narrative/storySources'
import { type Language, languages } from '#shared/i18n/languages'
import { resultKinds, type View } from '#shared/study/slide'
import { textIn } from '../../support/text'

const text = await textIn('en')
const views: readonly (readonly [View, readonly string[]])[] = [
  [{ kind: 'headlines', year: 2030 }, headlines],
  [{ kind: 'regions', year: 2030 }, regionSeries('jobs')],
  ...resultKinds.map(
    (kind) => [{ kind, series: 'gdp.effect', year: 2030, span: [2025, 2040] }, ['gdp.effect']] as const,
  ),
]

describe('the sources of a story', () => {
  it('are the documents and statistics of every series that its slides show, and words have none', () => {
    const lower = (names: readonly string[]) => names.map((name) => name.toLowerCase())
    for (const [view, series] of views) {
      const { documents, statistics, assumptions } = storySources([{ kind: 'words' }, view], text)
      expect(documents.length + statistics.length, view.kind).toBeGreaterThan(0)
      expect(assumptions, view.kind).toBeGreaterThan(1)
      for (const id of series) {
        for (const name of sourceNames([id], text, 'documented')) expect(documents, id).toContain(name)
        for (const name of lower(sourceNames([id], text, 'reference'))) expect(lower(statistics), id).toContain(name)
      }
    }
    const nothing = { documents: [], statistics: [], assumptions: 0 }
    expect(storySources([{ kind: 'words' }, { kind: 'unknown', named: 'x' }], text)).toEqual(nothing)
  })

  it('leave out what the modellers judged, and each begins as a line of a list', async () => {
    const french = await textIn('fr')
    const { statistics } = storySources([{ kind: 'headlines', year: 2030 }], french)
    expect(statistics.join()).not.toContain('jugement')
    expect(statistics.filter((name) => /^\p{Ll}/u.test(name))).toEqual([])
    expect(new Set(statistics).size).toBe(statistics.length)
  })

  it('are names alone, in every language: what a source says is left to the Sources screen', async () => {
    for (const language of Object.keys(languages) as Language[]) {
      const views = [
        { kind: 'headlines', year: 2030 },
        { kind: 'regions', year: 2030 },
      ] as const
      const { statistics } = storySources(views, await textIn(language))
      expect(statistics.filter((name) => /[:;]|\d\s?%|Mrd\.|mld\.|milliards|\bbn\b/.test(name))).toEqual([])
    }
  })
})
