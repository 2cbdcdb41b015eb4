import { describe, expect, it, vi } from 'vitest'
import type { Language } from '#shared/i18n/languages'
import { textIn } from '../../support/text'

// The store asks its platform for languages, whether a desktop stands behind it, and hears of files dropped.
const page = new EventTarget()
vi.stubGlobal('window', globalThis)
vi.stubGlobal('navigator', { languages: ['en'] })
vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
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

  it('is offered in both readings where it has two', async () => {
    expect(await typed('investissement puces 3.000')).toEqual(['typed/chips.capex/3', 'typed/chips.capex/3000'])
  })

  it('is none where it is a year alone', async () => {
    expect(await typed('intensite 2031')).toEqual([])
  })
})
