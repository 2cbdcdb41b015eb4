import { expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { aimSetBy, headlineAims } from '#models/narrative/documentedAims'
import { documentedTargets } from '#models/narrative/documentedOdds'
import { type Language, languages } from '#shared/i18n/languages'
import { textIn } from '../../support/text'

it('says who set a target: what the note recommends is documented, what Europe aims at is in none of the documents', () => {
  const kinds = (set: string) => {
    const values = [...headlineAims, ...documentedTargets].filter(({ id }) => aimSetBy(id) === set)
    return new Set(
      values
        .flatMap(({ value }) => {
          const source = set === 'european' ? 'dependency.europeanTarget' : 'rd.intensity.target'
          return belgium.figures.filter((figure) => figure.id.startsWith(source) && figure.value === value)
        })
        .map(({ kind }) => kind),
    )
  }
  expect(kinds('recommended')).toEqual(new Set(['documented']))
  expect(kinds('european')).toEqual(new Set(['reference']))
})

it.each(Object.keys(languages) as Language[])(
  'the odds are not called those of the documents’ targets, in %s',
  async (language) => {
    const { t } = await textIn(language)
    expect(t('uncertainty:odds.title')).not.toMatch(/document|Dokument/i)
    expect(t('uncertainty:odds.title')).toMatch(/europ|Europe/i)
  },
)
