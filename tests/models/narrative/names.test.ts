import { expect, it } from 'vitest'
import { scenarioName, studyTitle } from '#models/narrative/names'
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
