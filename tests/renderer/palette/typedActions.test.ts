import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { leverRange } from '#models/engine/settings'
import { leverLabel } from '#models/narrative/names'
import type { Language } from '#shared/i18n/languages'
import { standInForPage } from '../../support/appPage'
import { textIn } from '../../support/text'

standInForPage()
const { appStore } = await import('../../../renderer/app/appStore')
const { typedActions } = await import('../../../renderer/palette/typedActions')

const typed = async (query: string, language: Language = 'fr') =>
  typedActions(query, appStore.getState(), await textIn(language)).map(({ id }) => id)

describe('a number typed into the palette', () => {
  it('is one number with the spaces between its thousands', async () => {
    expect(await typed('investissement puces 1 234,5')).toEqual(['typed/chips.capex/1234.5'])
    expect(await typed('investissement puces 1 234,5 2031')).toEqual([])
    expect(await typed('investissement puces 3 000')).toEqual(['typed/chips.capex/3000'])
  })

  it('is not taken in part', async () => {
    expect(await typed('investissement puces 1 23,5')).toEqual([])
    expect(await typed('investissement puces 12 2 030')).toEqual([])
  })

  it('may have its unit behind it, and a year', async () => {
    expect(await typed('intensite 4,2 %')).toEqual(['typed/research.intensity/4.2'])
    expect(await typed('intensite 4,2 % du PIB 2031')).toEqual(['typed/research.intensity/4.2'])
    expect(await typed('intensity 4.2 2031', 'en')).toEqual(['typed/research.intensity/4.2'])
  })

  it('may follow an equals sign, and its year the word that says by when', async () => {
    expect(await typed('research=4', 'en')).toContain('typed/research.intensity/4')
    expect(await typed('intensity 4.2 by 2031', 'en')).toEqual(['typed/research.intensity/4.2'])
    expect(await typed('intensite 4,2 % d’ici 2031')).toEqual(['typed/research.intensity/4.2'])
    expect(await typed("intensite = 4,2 d'ici 2031")).toEqual(['typed/research.intensity/4.2'])
    expect(await typed('intensität 4,2 bis 2031', 'de')).toEqual(['typed/research.intensity/4.2'])
    expect(await typed('intensiteit 4,2 tegen 2031', 'nl')).toEqual(['typed/research.intensity/4.2'])
    expect(await typed('intensity by 2031', 'en')).toEqual([])
  })

  it('may have the unit that the documents write, in any language', async () => {
    expect(await typed('chips 1000 M€', 'en')).toEqual(['typed/chips.capex/1000'])
    expect(await typed('chips 1000 m €', 'en')).toEqual(['typed/chips.capex/1000'])
  })

  it('is offered in both readings where it has two', async () => {
    expect(await typed('investissement puces 3.000')).toEqual(['typed/chips.capex/3', 'typed/chips.capex/3000'])
  })

  it('is none where it is a year alone', async () => {
    expect(await typed('intensite 2031')).toEqual([])
  })

  it.each(['fr', 'en'] as const)(
    'that the app writes in %s sets its lever to that number and to no other',
    async (language) => {
      const text = await textIn(language)
      const onItsLever = fc.constantFrom(...belgium.levers).chain((lever) => {
        const { min, max } = leverRange(lever, {})
        return fc
          .tuple(fc.constant(lever), fc.double({ min, max, noNaN: true }), fc.integer({ min: 0, max: 4 }))
          .map(([, value, digits]) => ({ lever, value: Number(value.toFixed(digits)) }))
          .filter(
            ({ value }) => value >= min && value <= max && !(Number.isInteger(value) && value >= 2020 && value < 2050),
          )
      })
      fc.assert(
        fc.property(onItsLever, fc.boolean(), fc.constantFrom(undefined, 2031), ({ lever, value }, withUnit, year) => {
          const number = withUnit ? text.formats.givenText(value, lever.unit) : text.formats.given(value)
          const query = [leverLabel(lever.id, text), number, year].filter((each) => each !== undefined).join(' ')
          const found = typedActions(query, appStore.getState(), text).map(({ id }) => id)
          const [own, written] = [`typed/${lever.id}/`, `/${value === 0 ? 0 : value}`]
          const dated = year !== undefined && typeof lever.by !== 'number'
          expect(found.filter((id) => id.startsWith(own)).length, query).toBe(dated ? 0 : 1)
          // The name of one lever may begin that of another, which is then offered too.
          for (const id of found) expect(id.endsWith(written), `${query}: ${id}`).toBe(true)
        }),
        { seed: 20_261_128, numRuns: 300 },
      )
    },
  )
})
