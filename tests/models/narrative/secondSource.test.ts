import { describe, expect, it } from 'vitest'
import { disagreements } from '#models/belgium/disagreements'
import { loadFigureTexts } from '#models/belgium/figureTexts'
import { belgium } from '#models/belgium/model'
import { thingOf } from '#models/engine/uses'
import { figureOf } from '#models/narrative/notes'
import { contradictionText, revisedBehind, secondSourceText } from '#models/narrative/secondSource'
import { type Language, languages } from '#shared/i18n/languages'
import { textIn } from '../../support/text'

const plain = (words: string): string => words.replaceAll('\u00a0', ' ')
const said = async (id: string, language: Language = 'en') =>
  plain(secondSourceText(figureOf(id), await loadFigureTexts(language), await textIn(language)))

describe('the second source of a figure', () => {
  it('says what it found, or that nobody has looked', async () => {
    expect(await said('rd.intensity.belgium')).toMatch(
      /^revised since: 3\.24% of GDP, Eurostat.+\); to quote 2023 today, take 3\.24/,
    )
    expect(await said('research.crowdingIn')).toContain('confirmed in part: Federal Planning Bureau')
    expect(await said('semiconductors.imec.revenue')).toBe('none found')
    expect(await said('safe.maturity')).toBe('not checked yet')
    expect(await said('defence.core.turnover')).toBe('not looked for yet')
    expect(await said('rd.intensity.belgium', 'fr')).toMatch(/^chiffre révisé depuis : 3,24 % du PIB/)
  })

  it.each(Object.keys(languages) as Language[])(
    'is told of every figure in %s, no gap left and no bracket within another',
    async (language) => {
      for (const { id } of belgium.figures) expect(await said(id, language), id).not.toMatch(/\{\{|^$|undefined|\)\)/)
    },
  )

  it.each(Object.keys(languages) as Language[])('is told where the documents disagree, in %s', async (language) => {
    const [figureTexts, text] = await Promise.all([loadFigureTexts(language), textIn(language)])
    const against = (id: string): string =>
      (disagreements.find((each) => each.id === id)?.positions ?? [])
        .map(({ figure }) => contradictionText(figureOf(figure), figureTexts, text) ?? '')
        .join(' ')
    expect(plain(against('american-share'))).toMatch(/IISS.* 34 ?%/)
    expect(plain(against('exports'))).toMatch(/SIPRI.* 30, .* 23, .* 21 ?%/)
    expect(contradictionText(figureOf('rd.intensity.france'), figureTexts, text)).toBeNull()
  })

  it('is told beside all that rests on a revised figure', () => {
    const behind = (id: string) => {
      const thing = thingOf(belgium, id)
      return thing && revisedBehind(thing).map((each) => each.id)
    }
    expect(behind('research.intensityReached')).toEqual(['rd.intensity.belgium'])
    expect(behind('research.intensity')).toEqual(['rd.intensity.belgium'])
    expect(behind('rd.intensity.belgium')).toEqual(['rd.intensity.belgium'])
    expect(behind('dependency.control')).toEqual([])
  })
})
