import { expect, it } from 'vitest'
import { goalTitle, limitTexts } from '#models/narrative/goalAnswer'
import { type Language, languages } from '#shared/i18n/languages'
import { textIn } from '../../support/text'

it('what holds a mix back is called the end of the search where the lever itself goes further', async () => {
  const text = await textIn('en')
  const said = (value: number) =>
    limitTexts([{ kind: 'lever', id: 'defence.equipmentShare', bound: 'min', value }], {}, text)[0]
  expect(said(30)).toBe('Equipment share of defence spending is at the end of what was searched, 30%.')
  expect(said(10)).toBe('Equipment share of defence spending is at its minimum, 10%.')
})

it('says of an aim not to be passed by how much it is, in every language', async () => {
  const title = async (language: Language, sense: '<=' | '>=') => {
    const aim = { id: 'dependency.usShareReached', year: 2030, sense, value: sense === '<=' ? 10 : 78 } as const
    const mix = { levers: {}, value: 44, margin: -34, cost: 0 }
    const answer = { ...mix, reached: false, alternatives: [], limits: [] }
    return goalTitle({ aim, least: 'public.cost' }, answer, await textIn(language)).replaceAll(/[\u00a0\u202f]/g, ' ')
  }
  expect(await title('en', '>=')).toBe('Not reached: 44.0% of 78% in 2030, 34.0 pp short')
  expect(await title('en', '<=')).toBe('Not reached: 44.0% instead of at most 10% in 2030, 34.0 pp too much')
  for (const language of Object.keys(languages) as Language[])
    expect(await title(language, '<=')).toMatch(/too much|de trop|te veel|zu viel/)
})
