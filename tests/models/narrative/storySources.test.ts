import { describe, expect, it } from 'vitest'
import { headlines } from '#models/belgium/headlines'
import { regionSeries } from '#models/narrative/regions'
import { sourceNames } from '#models/narrative/sources'
import { storySources } from '#models/narrative/storySources'
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
  it('are those of every series that its slides show, and words have none', () => {
    for (const [view, series] of views) {
      const named = storySources([{ kind: 'words' }, view], text)
      expect(named.length, view.kind).toBeGreaterThan(0)
      for (const id of series) for (const name of sourceNames([id], text)) expect(named, id).toContain(name)
    }
    expect(storySources([{ kind: 'words' }, { kind: 'unknown', named: 'x' }], text)).toEqual([])
  })
})
