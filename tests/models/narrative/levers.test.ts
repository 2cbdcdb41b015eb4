import { describe, expect, it } from 'vitest'
import { leverChange, leverNumber, leverOf } from '#models/narrative/levers'
import { textIn } from '../../support/text'

const [english, french] = [await textIn('en'), await textIn('fr')]
const intensity = leverOf('research.intensity')
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('a change of a lever', () => {
  it('names the years where only the year changed', () => {
    const { from, to } = leverChange(intensity, { value: 4, by: 2030 }, { value: 4, by: 2035 }, french)
    expect([from, to].map(plain)).toEqual(['4,00 % du PIB d’ici 2030', '4,00 % du PIB d’ici 2035'])
  })

  it('says the unit once and no year where that stayed', () => {
    const { from, to } = leverChange(intensity, { value: 3.4, by: 2030 }, { value: 4, by: 2030 }, english)
    expect([from, to].map(plain)).toEqual(['3.40', '4.00% of GDP'])
  })

  it('hides no digit that was typed', () => {
    expect(leverNumber(intensity, 3.98765432, english)).toBe('3.98765432')
  })
})
