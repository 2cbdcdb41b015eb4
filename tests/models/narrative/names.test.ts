import { expect, it } from 'vitest'
import { loadFigureTexts } from '#models/belgium/figureTexts'
import { belgium } from '#models/belgium/model'
import { nameOf } from '#models/narrative/equation/names'
import { scenarioName, studyTitle } from '#models/narrative/names'
import { type Language, languages } from '#shared/i18n/languages'
import { textIn } from '../../support/text'

it.each(['', '   ', '\u00a0', '\u200b', '\u200e\u2060', '\ufeff', '\t\n'])(
  'a name of which nothing is seen (%j) is none',
  async (name) => {
    const text = await textIn('en')
    expect(scenarioName({ id: '3', name }, text)).toBe('Scenario 3')
    expect(studyTitle({ title: name }, 'Untitled')).toBe('Untitled')
  },
)

it.each(['-', '\u{1f469}\u200d\u{1f467}', 'خطة', 'E\u0301'])(
  'one of which anything is seen (%j) is kept',
  async (name) => {
    expect(scenarioName({ id: '3', name }, await textIn('en'))).toBe(name)
    expect(studyTitle({ title: name }, 'Untitled')).toBe(name)
  },
)

it.each(Object.keys(languages) as Language[])('no two things of the model have one name, in %s', async (language) => {
  const [text, figures] = await Promise.all([textIn(language), loadFigureTexts(language)])
  const things = [...belgium.equations.map(({ variable }) => variable), ...belgium.levers, ...belgium.figures]
  const names = things.map((thing) => nameOf(thing, text, figures))
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})
