import { describe, expect, it } from 'vitest'
import { warnings as caveats } from '#models/belgium/warnings/warnings'
import { leverRange } from '#models/engine/settings'
import { warnings } from '#models/exchange/warnings'
import { leverMarks } from '#models/narrative/leverMarks'
import { leverSource } from '#models/narrative/leverSource'
import { leverChange, leverNumber, leverOf, leverSetting, settingText } from '#models/narrative/levers'
import { sayNumbers } from '#models/narrative/warningText'
import { subject } from '../../support/subject'
import { textIn } from '../../support/text'

const [english, french] = [await textIn('en'), await textIn('fr')]
const intensity = leverOf('research.intensity')
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('a setting of a lever', () => {
  it.each([
    ['its own year', { value: 2.5, by: 2030 }, '2.50% of GDP by 2030'],
    ['the usual one where it has none', { value: 2.5 }, '2.50% of GDP by 2035'],
  ])('is told with %s, by itself and after its name', (_, setting, told) => {
    expect(plain(leverSetting(intensity, setting, english))).toBe(told)
    expect(plain(settingText(intensity, setting, english))).toBe(`R&D spending (target) → ${told}`)
  })

  it('is told with no year where the lever has no path', () => {
    expect(plain(leverSetting(leverOf('science.belspo'), { value: 5 }, english))).toBe('5%')
    expect(plain(leverSetting(leverOf('defence.effortAgreed'), { value: 2 }, english))).toBe('2.00% of GDP')
  })
})

describe('a change of a lever', () => {
  it('names the usual year where it was that', () => {
    const { from, to } = leverChange(intensity, { from: { value: 4 }, to: { value: 4, by: 2030 }, base: 3.32 }, english)
    expect([from, to].map(plain)).toEqual(['4.00% of GDP by 2035', '4.00% of GDP by 2030'])
  })

  it('names no year for a lever that was not set', () => {
    const { from, to } = leverChange(intensity, { from: null, to: { value: 4, by: 2030 }, base: 3.32 }, english)
    expect([from, to].map(plain)).toEqual(['3.32% of GDP', '4.00% of GDP by 2030'])
  })

  it('names the years where only the year changed', () => {
    const { from, to } = leverChange(
      intensity,
      { from: { value: 4, by: 2030 }, to: { value: 4, by: 2035 }, base: 3.32 },
      french,
    )
    expect([from, to].map(plain)).toEqual(['4,00 % du PIB d’ici 2030', '4,00 % du PIB d’ici 2035'])
  })

  it('says the unit once and no year where that stayed', () => {
    const { from, to } = leverChange(
      intensity,
      { from: { value: 3.4, by: 2030 }, to: { value: 4, by: 2030 }, base: 3.32 },
      english,
    )
    expect([from, to].map(plain)).toEqual(['3.40', '4.00% of GDP'])
  })

  it('hides no digit that was typed', () => {
    expect(leverNumber(intensity, 3.98765432, english)).toBe('3.98765432')
  })
})

describe('what is told of a lever whose figures are assumed', () => {
  it('does not give a source for a base that no source has', () => {
    const source = plain(leverSource(intensity, {}, english))
    expect(source).toMatch(/^Where 3\.32% of GDP comes from: documented\. ./)
    expect(plain(leverSource(intensity, { 'rd.intensity.belgium': 3.4 }, english))).toBe(
      `3.40% of GDP is assumed in this scenario. ${source}`,
    )
    expect(leverSource(leverOf('skills.talent'), {}, english)).toBe('Unchanged policy: as today.')
  })

  it('marks a value where its figure is assumed to be', () => {
    const lever = leverOf('defence.equipmentShare')
    const marked = (assumptions: Record<string, number>) =>
      leverMarks(lever, leverRange(lever, assumptions), assumptions, english).map(({ value }) => value)
    expect(marked({})).toEqual([15])
    expect(marked({ 'defence.equipmentShareNow': 19 })).toEqual([19])
  })

  it('says that caveats tell the numbers of the figures as shipped', async () => {
    expect(sayNumbers(caveats)).toBe(true)
    expect(sayNumbers(caveats.filter(({ id }) => id === 'fast-rise'))).toBe(false)
    const assumed = warnings(await subject({}, { 'defence.impatience': 20 })).join(' ')
    expect(assumed).toContain('(35%/yr)')
    expect(assumed).toContain('The numbers in the caveats come from the figures as shipped.')
    expect(warnings(await subject({})).join(' ')).not.toContain('as shipped')
  })
})
