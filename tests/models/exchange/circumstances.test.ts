import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import type { Settings } from '#models/engine/parameters'
import { exporters } from '#models/exchange/exporters'
import { deckOf } from '#models/exchange/pptx/deckOf'
import type { Subject } from '#models/exchange/subject'
import { supposedBeside, supposedSentence } from '#models/narrative/supposed'
import type { Language } from '#shared/i18n/languages'
import type { Slide } from '#shared/study/study'
import { subject } from '../../support/subject'
import { itsTurn } from '../../support/turns'

const MOVED = { 'defence.exportGrowth': { value: 9 }, 'capital.venture': { value: 2000, by: 2032 } }
const POLICY = { 'research.intensity': { value: 4, by: 2030 }, 'defence.rnd': { value: 4, by: 2030 } }
const tools = { fonts: async () => ({ sans: 'AAAA', serif: 'BBBB' }), page: async () => '' }
const story: readonly Slide[] = [{ scenario: 'tried', view: { kind: 'headlines', year: 2035 }, caption: '# Told' }]

/** Everything an export says: its text, what stands beside it, and every part of it where it is a package. */
async function said(format: keyof typeof exporters, told: Subject): Promise<string> {
  const { bytes, beside } = await exporters[format](told, tools)
  if (format !== 'xlsx' && format !== 'pptx') return `${new TextDecoder().decode(bytes)}${beside ?? ''}`
  const parts = (await JSZip.loadAsync(bytes)).file(/\.xml$/)
  return (await Promise.all(parts.map((part) => part.async('text')))).join('\n')
}

const spaces = (text: string): string =>
  text
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
/** A living file says it on its screens, from its own run. */
const formats = (Object.keys(exporters) as (keyof typeof exporters)[]).filter((format) => format !== 'app')

describe('a circumstance that a scenario moves', () => {
  it('is told in a sentence, and nothing is where only policies are moved', async () => {
    const english = await subject({ ...MOVED, ...POLICY })
    expect(spaces(supposedSentence(english.scenario, english.text) ?? '')).toBe(
      '“Tried” also assumes what nobody in Belgium decides: Growth of foreign defence demand → 9.0%/yr and Venture capital per year → 2,000 m €/yr by 2032.',
    )
    const french = await subject(MOVED, {}, 'fr')
    expect(spaces(supposedSentence(french.scenario, french.text) ?? '')).toMatch(
      /^« Tried » suppose aussi ce que personne en Belgique ne décide : .* → 9,0 %\/an et .* d’ici 2032\.$/,
    )
    const policies = await subject(POLICY)
    expect(supposedSentence(policies.scenario, policies.text)).toBeNull()
  })

  // The languages take turns with the formats.
  const turns = ['en', 'fr', 'nl', 'de'] as const satisfies readonly Language[]
  for (const [turn, language] of turns.entries())
    for (const format of itsTurn(formats, turn, turns.length))
      it(`is named in ${format}, in ${language}`, async () => {
        const told = await subject(MOVED, {}, language)
        const sentence = supposedSentence(told.scenario, told.text) ?? expect.fail('no sentence')
        expect(spaces(await said(format, told))).toContain(spaces(sentence))
        expect(spaces(await said(format, await subject(POLICY, {}, language)))).not.toContain(
          spaces(sentence).slice(0, 45),
        )
      })

  for (const format of formats)
    it(`is named in ${format} of what the scenario is compared with, too`, async () => {
      const scenario = (name: string, levers: Settings) => ({ id: name, name, notes: '', levers, assumptions: {} })
      const [told, held] = [scenario('Told', POLICY), scenario('Held', MOVED)]
      const compared = await subject({}, {}, 'en', { scenarios: [told, held], comparison: 'Held' })
      const { text } = compared
      const sentence = supposedSentence(held, text) ?? expect.fail('no sentence')
      expect(supposedBeside(told, compared.study, text)).toEqual([sentence])
      expect(supposedBeside(held, compared.study, text)).toEqual([sentence])
      // What is computed beside no other scenario has nothing to say of one.
      if (format !== 'xmile') expect(spaces(await said(format, compared))).toContain(spaces(sentence))
    })

  it('goes on slides of its own where fourteen scenarios leave a deck’s title no room', async () => {
    const few = deckOf(await subject(MOVED))
    expect(few.supposed).toHaveLength(1)
    const told = await subject(MOVED)
    const scenarios = Array.from({ length: 14 }, (_, index) => ({
      ...told.scenario,
      id: `s${index}`,
      name: `Scenario ${index}`,
    }))
    const { supposed, slides } = deckOf({ ...told, study: { ...told.study, scenarios } })
    expect(supposed).toEqual([])
    const words = slides.flatMap(({ title, body }) =>
      title.startsWith('Circumstances') && body.kind === 'words' ? body.words : [],
    )
    expect(words.map(({ runs }) => runs[0]?.text)).toEqual(
      expect.arrayContaining(scenarios.map((scenario) => supposedSentence(scenario, told.text))),
    )
  })

  it('is named for the presenter of a story, on the slide of the scenario', async () => {
    const { bytes } = await exporters.pptx(await subject(MOVED, {}, 'en', { story }), tools)
    const notes = await (await JSZip.loadAsync(bytes)).file('ppt/notesSlides/notesSlide2.xml')?.async('text')
    expect(spaces(notes ?? '')).toContain(
      'also assumes what nobody in Belgium decides: Growth of foreign defence demand → 9.0%/yr',
    )
  })
})

describe('the nature of a lever', () => {
  for (const format of ['html', 'pptx', 'xlsx'] as const)
    it(`stands beside it where ${format} lists levers, and is explained there`, async () => {
      const text = spaces(await said(format, await subject({ ...MOVED, ...POLICY })))
      for (const marked of [
        'R&D spending (target) €',
        'Military R&D, share of defence spending ◊',
        'Growth of foreign defence demand ○',
        'Venture capital per year ○',
      ])
        expect(text).toContain(marked)
      expect(text).toContain('○: a circumstance, which others decide.')
    })
})
