import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import { leverLabel } from '#models/narrative/names'
import { type Language, languages } from '#shared/i18n/languages'
import { loadCatalogue } from '#shared/i18n/load'
import { guideSteps, guidesFor } from '../support/guideSteps'
import { textIn } from '../support/text'

const plain = (text: string): string => text.replaceAll(/\s/g, ' ')

/** What controls are called in a language: its catalogue, with the names of levers in their gaps. */
async function namesIn(language: Language): Promise<ReadonlySet<string>> {
  const text = await textIn(language)
  const levers = belgium.levers.flatMap((lever) => {
    const label = leverLabel(lever.id, text)
    const unit = text.formats.unit(lever.unit)
    return [text.t('explore:lever.name', { lever: label, unit }), text.t('explore:lever.byLabel', { lever: label })]
  })
  const words = Object.values(await loadCatalogue(language)).flatMap((area) => Object.values(area))
  return new Set([...words, ...levers].map(plain))
}

describe.each(Object.keys(languages) as Language[])('the guides in %s', (language) => {
  it.each(guidesFor)('name for the %s what controls are called', async (guide) => {
    const steps = guideSteps(language, guide)
    expect(steps.length).toBeGreaterThan(9)
    const names = await namesIn(language)
    expect(steps.filter(({ name }) => !names.has(plain(name)))).toEqual([])
  })

  it.each(guidesFor)('ask of the %s the same steps as in English', (guide) => {
    const typed = (of: string) => guideSteps(of, guide).map((step) => step.typed)
    expect(typed(language)).toEqual(typed('en'))
  })

  it('have their picture', () => {
    expect(existsSync(new URL(`../../docs/guides/${language}/explore.png`, import.meta.url))).toBe(true)
  })
})
