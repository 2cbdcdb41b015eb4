import { describe, expect, it } from 'vitest'
import { RUNS } from '#models/analysis/uncertainty/runs'
import { headlines, milestones } from '#models/belgium/headlines'
import { accountOf } from '#models/exchange/account/account'
import { reportHtml } from '#models/exchange/report/reportHtml'
import { documentedOdds } from '#models/narrative/documentedOdds'
import { labelOf, variableOf } from '#models/narrative/names'
import { contributionsIn, playerName } from '#models/narrative/why'
import type { Fonts } from '#shared/charts/frame'
import { escapeMarkup } from '#shared/charts/markup'
import { run } from '../../../../electron/cli/run'
import { subject } from '../../../support/subject'

const fonts: Fonts = { sans: 'AAAA', serif: 'BBBB' }
const LEVERS = { 'research.intensity': { value: 4, by: 2030 }, 'skills.engineers': { value: 8000, by: 2027 } }
const [year] = milestones

/** One section of a report, by its title. */
const sectionOf = (html: string, title: string): string =>
  new RegExp(`<section><h2>${title}</h2>.*?</section>`, 's').exec(html)?.[0] ?? expect.fail(`no ${title}`)

for (const language of ['en', 'nl'] as const)
  describe(`a report in ${language}`, async () => {
    const told = await subject(LEVERS, {}, language, { seed: 4242 })
    const { text } = told
    const html = reportHtml(told, fonts)
    const { computed, focus } = accountOf(told)

    it('tells the odds of every documented target, of how many simulations, and by which seed', () => {
      const section = sectionOf(html, text.t('report:section.uncertainty'))
      const found = documentedOdds(computed.odds(focus.scenario), text)
      expect(found.length).toBeGreaterThan(2)
      for (const { words, shareText } of found) {
        const row = section.split('<tr>').find((each) => each.includes(`>${escapeMarkup(words)}</th>`))
        expect(row).toContain(`<b>${shareText}</b>`)
      }
      expect(section).toContain(text.formats.number(RUNS, 0))
      expect(section).toContain('4242')
    })

    it('draws the range of each headline result that changes', () => {
      const section = sectionOf(html, text.t('report:section.uncertainty'))
      const figures = section.match(/<figure>.*?<\/figure>/gs) ?? []
      expect(figures).toHaveLength(headlines.length)
      for (const figure of figures) expect(figure).toContain('opacity="0.1"')
    })

    it('takes each headline result apart, from what `levier project` gives without the levers to what it gives with them', async () => {
      const section = sectionOf(html, text.t('report:section.why'))
      expect(section.match(/<figure>/g)).toHaveLength(headlines.length)
      const { years, series } = JSON.parse((await run(['project'])).output)
      for (const id of headlines) {
        const measured = variableOf(id)
        const found = computed.parts(focus.scenario, id)
        const before = series[id][years.indexOf(year)]
        expect(section).toContain(escapeMarkup(text.formats.text(before, measured)))
        expect(section).toContain(escapeMarkup(text.formats.text(focus.projection.at(id, year), measured)))
        for (const { player, value } of contributionsIn(found, year)) {
          if (!text.formats.shows(value, measured)) continue
          expect(section).toContain(escapeMarkup(playerName(player, found, text)))
          expect(section).toContain(escapeMarkup(text.formats.difference(value, measured)))
        }
      }
    })
  })

describe('a report of unchanged policy', () => {
  it('says that there is nothing to split, and has the range of the level of R&D reached only', async () => {
    const told = await subject({})
    const html = reportHtml(told, fonts)
    expect(sectionOf(html, 'What makes the results')).toContain('there is nothing to split')
    const section = sectionOf(html, 'How sure this is')
    expect(section.match(/opacity="0.1"/g)).toHaveLength(1)
    expect(section).toMatch(/<h3>R&amp;D reached, at constant pay in 2030: \d/)
    for (const id of headlines.filter((each) => each !== 'research.effortReal'))
      expect(section).not.toContain(`<h3>${escapeMarkup(labelOf(id, told.text))}`)
    expect(section).toMatch(/In no simulation do these results differ.*: Net extra jobs, .*budget balance\./)
  })
})

describe('what a document draws', () => {
  const choice = { series: ['gdp.effect'], show: 'difference' as const }
  const fanOf = async (...[levers, assumptions, language, change]: Parameters<typeof subject>) => {
    const { computed, focus } = accountOf(await subject(levers, assumptions, language, change))
    return computed.fan(focus.scenario, choice)
  }

  it('is drawn once for every language', async () => {
    expect(await fanOf(LEVERS, {}, 'nl')).toBe(await fanOf({ ...LEVERS }, {}, 'en'))
  })

  it('is drawn anew for another lever, figure, seed or comparison', async () => {
    const { quantiles } = await fanOf(LEVERS)
    const held = { id: 'held', name: 'Held', notes: '', levers: {}, assumptions: {} }
    const tried = { ...held, id: 'tried', levers: LEVERS }
    const others = [
      await fanOf({ ...LEVERS, 'research.intensity': { value: 4, by: 2031 } }),
      await fanOf(LEVERS, { 'economy.growth': 1.4 }),
      await fanOf(LEVERS, {}, 'en', { seed: 4242 }),
      await fanOf(LEVERS, {}, 'en', {
        scenarios: [tried, { ...held, levers: { 'defence.effort': { value: 3 } } }],
        comparison: 'held',
      }),
    ]
    for (const other of others) expect(other.quantiles).not.toEqual(quantiles)
  })
})
