import { describe, expect, it } from 'vitest'
import { headlines } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import { projectionOf } from '#models/belgium/projections'
import { figureRange } from '#models/engine/settings'
import { regionMeasures, regionSeries } from '#models/narrative/regions'
import { figuresBehind, sourceName, sourceNames } from '#models/narrative/sources'
import { textIn } from '../../support/text'

const text = await textIn('en')

describe('the sources of a result', () => {
  it('are those of the figures nearest to it, assumptions too: the multiplier of jobs before the pledge on military R&D', () => {
    expect(sourceNames(['jobs.net'], text)).toEqual([
      'GDP per person employed',
      'Ramey and Zubairy 2018 as quoted by Kiel Institute, Guns and Growth 2025',
      'judgement of the modellers, November 2026',
    ])
  })

  it('name every figure that moves a result when it is set to an end of its range', () => {
    const printed = [...headlines, ...regionMeasures.flatMap(regionSeries)]
    const levers = { 'safe.loans': { value: 5000 }, 'safe.partnerShare': { value: 2 }, 'chips.capex': { value: 4000 } }
    const known = new Set(figuresBehind(printed))
    const before = projectionOf(levers, {})
    const left = belgium.figures.filter((figure) => {
      if (figure.value === null || figure.structural || known.has(figure) || !belgium.used.has(figure)) return false
      const { min, max } = figureRange(belgium, figure, {})
      return [min, max].filter(Number.isFinite).some((end) => {
        const after = projectionOf(levers, { [figure.id]: end })
        return printed.some((id) => belgium.years.some((year) => after.at(id, year) !== before.at(id, year)))
      })
    })
    expect(left.map(({ id }) => id)).toEqual([])
    for (const id of ['defence.effort2034', 'defence.equipmentShareNow', 'safe.additionalityNow'])
      expect([...figuresBehind(['jobs.net'])].map((figure) => figure.id)).toContain(id)
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
