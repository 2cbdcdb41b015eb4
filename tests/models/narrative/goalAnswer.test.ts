import { expect, it } from 'vitest'
import { limitTexts } from '#models/narrative/goalAnswer'
import { textIn } from '../../support/text'

it('what holds a mix back is called the end of the search where the lever itself goes further', async () => {
  const text = await textIn('en')
  const said = (value: number) =>
    limitTexts([{ kind: 'lever', id: 'defence.equipmentShare', bound: 'min', value }], {}, text)[0]
  expect(said(30)).toBe('Equipment share of defence spending is at the end of what was searched, 30%.')
  expect(said(10)).toBe('Equipment share of defence spending is at its minimum, 10%.')
})
