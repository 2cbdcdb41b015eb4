import { describe, expect, it } from 'vitest'
import { headlineResults } from '#models/belgium/headlineResults'
import { belgium } from '#models/belgium/model'
import { checkAssumption, figureRange } from '#models/engine/settings'

const unbounded = [...belgium.used].filter(
  (figure) => !figure.structural && figureRange(belgium, figure, {}).max === Number.POSITIVE_INFINITY,
)

describe('results that a study keeps', () => {
  it.each(unbounded)('can be written whatever $id is changed to', ({ id }) => {
    const assumptions = { [id]: 1e308 }
    expect(checkAssumption(belgium, id, 1e308, assumptions)).toMatchObject({ ok: true })
    const values = Object.values(headlineResults({}, assumptions)).flatMap((years) => Object.values(years))
    expect(values.filter((value) => !Number.isFinite(value))).toEqual([])
  })
})
