import { describe, expect, it } from 'vitest'
import { combine, dimensionOf, fromBase, isUnit, sameDimension, toBase, writeDimension } from '#shared/units/unit'

describe('units', () => {
  it('take jobs, full-time equivalents, people and places as one dimension', () => {
    for (const unit of ['FTE', 'people', 'places', 'jobs']) expect(dimensionOf(unit)).toEqual(dimensionOf('job'))
  })

  it('take %, pp, ratio, €/€ and % GDP as plain numbers', () => {
    for (const unit of ['%', 'pp', 'ratio', '1', '€/€', '% GDP']) expect(dimensionOf(unit)).toEqual({})
  })

  it('multiply and divide', () => {
    expect(writeDimension(combine(dimensionOf('M€/yr'), dimensionOf('yr'), 1))).toBe('M€')
    expect(writeDimension(dimensionOf('M€/yr/FTE'))).toBe('M€/yr/person')
    expect(sameDimension(dimensionOf('M€/job-year'), dimensionOf('M€/yr/FTE'))).toBe(true)
    expect(sameDimension(dimensionOf('%/yr'), dimensionOf('%'))).toBe(false)
  })

  it('read a percentage as the nearest fraction, and write it back', () => {
    expect(toBase(60, '%')).toBe(0.6)
    expect(toBase(3.32, '% GDP')).toBe(0.0332)
    expect(fromBase(toBase(6.5, '%/yr'), '%/yr')).toBe(6.5)
    expect(toBase(8340, 'M€')).toBe(8340)
  })

  it('know what they do not know', () => {
    expect(isUnit('furlongs')).toBe(false)
    expect(() => dimensionOf('furlongs')).toThrow('furlongs')
  })
})
