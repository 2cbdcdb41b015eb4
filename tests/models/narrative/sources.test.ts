import { describe, expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { figuresBehind, sourceName, sourceNames } from '#models/narrative/sources'
import { textIn } from '../../support/text'

const text = await textIn('en')

describe('the sources of a result', () => {
  it('are those of the figures nearest to it, assumptions too: the multiplier of jobs before the pledge on military R&D', () => {
    expect(sourceNames(['jobs.net'], text)).toEqual([
      'GDP of 620 bn over about 5.1 million employed',
      'between Ramey and Zubairy 2018 as quoted by Kiel Institute, Guns and Growth 2025',
      'judgement of the modellers, November 2026',
    ])
  })

  it('leave out no figure but those fitted to the model and those nearer ones have named', () => {
    for (const { id } of belgium.equations.map(({ variable }) => variable)) {
      const names = sourceNames([id], text)
      for (const figure of figuresBehind([id])) {
        const name = sourceName(figure, text)
        if (figure.kind === 'calibrated') expect(name, figure.id).toBeNull()
        else expect(name, figure.id).toMatch(/\S/)
        if (names.length < 3 && name !== null) expect(names).toContain(name)
      }
    }
  })
})
