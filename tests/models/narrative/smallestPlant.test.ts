import { expect, it } from 'vitest'
import { loadNoteTexts } from '#models/belgium/noteTexts'
import type { Language } from '#shared/i18n/languages'
import { textIn } from '../../support/text'

const inPlants: Readonly<Record<Language, RegExp>> = {
  en: /no jobs in plants/,
  fr: /aucun emploi en usine/,
  nl: /geen fabrieksbanen/,
  de: /[Kk]ein(en)? Arbeitsplatz in Werken/,
}

it('below the smallest plant there is no job in plants: what building takes is counted', async () => {
  for (const [language, words] of Object.entries(inPlants)) {
    const { model } = await textIn(language as Language)
    const { warnings } = await loadNoteTexts(language as Language)
    expect(warnings['smallest-plant']).toMatch(words)
    for (const id of ['chips.capex', 'batteries.capex']) expect(model.levers[id]?.help).toMatch(words)
  }
})
