import { describe, expect, it } from 'vitest'
import { whyNoEffect } from '#models/analysis/noEffect'
import { pairOf } from '#models/analysis/pair'
import { headlines } from '#models/belgium/headlines'
import { belgium } from '#models/belgium/model'
import { loadNoteTexts } from '#models/belgium/noteTexts'
import type { Settings } from '#models/engine/parameters'
import { chartData } from '#models/narrative/chartData'
import { effectWords } from '#models/narrative/effectWords'
import { limitsIn, researchersLacking, researchersLeft, researchSpans } from '#models/narrative/limits'
import { chartMarks, targetOf } from '#models/narrative/marks'
import { variableOf } from '#models/narrative/names'
import { chartTitle } from '#models/narrative/titles'
import { type Language, languages } from '#shared/i18n/languages'
import { projector } from '../../support/belgium'
import { textIn } from '../../support/text'

const reference = projector.reference({})
const run = (settings: Settings) => projector.scenario(settings, {}, reference)
const [french, english] = [await textIn('fr'), await textIn('en')]
/** No-break spaces read as plain ones. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')

function said(lever: string, result: string, year: number, settings: Settings, text = english): string {
  const { [lever]: _, ...others } = settings
  const [all, less] = [run(settings), run(others)]
  const pair = pairOf(belgium, lever, settings, {}, all, less, reference)
  const reason = whyNoEffect(belgium, pair, variableOf(result), year, headlines.map(variableOf))
  const effect = reason ?? { kind: 'moves', difference: all.at(result, year) - less.at(result, year) }
  return plain(effectWords(effect, variableOf(result), text))
}

describe('the words beside a lever', () => {
  it('give the difference it makes', () => {
    const settings = { 'research.intensity': { value: 4, by: 2030 } }
    expect(said('research.intensity', 'jobs.total', 2030, settings)).toBe('+26,200 jobs')
    expect(said('research.intensity', 'jobs.total', 2030, settings, french)).toBe('+26 200 emplois')
  })

  it('give every reason where several things stand in the way', () => {
    // With foreign demand falling, orders bind in defence until 2033.
    const settings = { 'defence.exportGrowth': { value: -3 }, 'skills.talent': { value: 1500, by: 2026 } }
    expect(said('skills.talent', 'turnover.total', 2030, settings)).toBe('no effect before 2034: orders are the limit')
    expect(said('skills.talent', 'research.effortReal', 2030, settings)).toBe(
      'no effect on this result: researchers are not the limit',
    )
  })

  it('say from when it acts, and what stands in the way until then', () => {
    // All the people who may be hired are, until 2030: more money only raises pay.
    const settings = { 'research.intensity': { value: 5, by: 2026 }, 'science.belspo': { value: 20 } }
    expect(said('science.belspo', 'research.effortReal', 2027, settings)).toBe(
      'no effect before 2030: research cannot hire faster',
    )
    expect(said('science.belspo', 'research.effortReal', 2027, settings, french)).toBe(
      'n’agit qu’à partir de 2030 : la recherche ne peut embaucher plus vite',
    )
  })

  it('name the lever that stands at zero, and what it acts on instead', () => {
    expect(said('safe.additionality', 'jobs.total', 2030, { 'safe.additionality': { value: 80 } }, french)).toMatch(
      /^sans effet sur ce résultat : « .+ » est à zéro$/,
    )
    expect(said('dependency.usShare', 'jobs.total', 2030, { 'dependency.usShare': { value: 40 } })).toBe(
      'affects “European share of deliveries”, not this result',
    )
  })
})

describe('a lack of researchers', () => {
  it('is told before better pay brings some and after, and is none where there are enough', () => {
    const fast = run({ 'research.intensity': { value: 4, by: 2030 } })
    const left = fast.at('research.needed', 2030) - fast.at('research.staff', 2030)
    expect(researchersLeft(fast, 2030)).toBe(left)
    expect(left).toBeGreaterThan(1000)
    expect(researchersLacking(fast, 2030)).toBeGreaterThan(left)
    expect([researchersLacking(fast, 2040), researchersLeft(fast, 2040)]).toEqual([0, 0])
  })

  it('is no more after better pay than before it, where research may not hire all who are there', () => {
    const assumptions = {
      'research.attrition': 2,
      'research.hiringLimit': 6,
      'research.staffNow': 120_000,
      'skills.foreignResearchers': 5500,
    }
    const settings = { 'research.intensity': { value: 4, by: 2028 }, 'skills.talent': { value: 5000, by: 2026 } }
    const baseline = projector.reference(assumptions)
    const projection = projector.scenario(settings, assumptions, baseline)
    const [needed, available, staff] = ['needed', 'available', 'staff'].map((id) =>
      projection.at(`research.${id}`, 2027),
    )
    // Enough people are there, and yet posts stay empty.
    expect(needed).toBeLessThan(available ?? 0)
    expect(staff).toBeLessThan(needed ?? 0)
    for (const year of [2026, 2027, 2028]) {
      expect(researchersLacking(projection, year)).toBe(researchersLeft(projection, year))
      expect(researchersLeft(projection, year)).toBeGreaterThan(1000)
    }
    expect(researchSpans(projection)[0]).toEqual({ limit: 'researchers', first: 2026, last: 2028 })
    const seen = { projection, baseline, settings, year: 2027 }
    expect(plain(chartTitle(['research.needed', 'research.staff'], seen, english))).toMatch(
      /^Short of researchers, not money: 2,\d\d\d FTE missing in 2027$/,
    )
  })
})

describe('the title of a chart', () => {
  it('says that R&D stays where it is only where it does, in every year', () => {
    const title = (settings: Settings) => plain(chartTitle(['research.effortReal'], seen(settings), english))
    expect(title({})).toBe('R&D stays at 3.32%')
    expect(title({ 'defence.effort': { value: 3.5 } })).toBe('R&D stays at 3.32%')
    expect(title({ 'science.belspo': { value: -20 } })).toBe(
      'R&D reached, at constant pay: 3.29% of GDP in 2030 (−0.03 pp)',
    )
    expect(title({ 'defence.rnd': { value: 6, by: 2040 } })).toMatch(/^R&D reached, at constant pay: 3\.3\d% of GDP/)
  })

  it('judges an aim just above what documents advise, as a search sets it to arrive there, by what they advise', () => {
    const title = (value: number) => {
      const settings = { 'research.intensity': { value, by: 2030 }, 'skills.talent': { value: 5000, by: 2026 } }
      return plain(chartTitle(['research.effortReal'], { ...seen(settings), year: 2030 }, english))
    }
    expect(title(4.01)).toMatch(/^R&D target of 4% reached/)
    expect(title(4.5)).toMatch(/^R&D target of 4\.5% missed/)
  })

  it('says that researchers suffice only where they do in every year', () => {
    const fast = { 'research.intensity': { value: 4, by: 2030 } }
    const title = (settings: Settings, year: number) =>
      plain(chartTitle(['research.needed', 'research.staff'], { ...seen(settings), year }, english))
    expect(title(fast, 2030)).toMatch(/^Short of researchers, not money: 2,1\d\d FTE missing in 2030$/)
    expect(title(fast, 2036)).toMatch(/^Enough researchers in 2036 \(.*\), but 2,1\d\d FTE missing in 2030$/)
    expect(title({ 'research.intensity': { value: 4.2, by: 2040 } }, 2036)).toMatch(/^Enough researchers: /)
  })

  it('says of a trial that leads back to the baseline only where things stand', () => {
    const fast = run({ 'research.intensity': { value: 4, by: 2030 } })
    const title = (own?: typeof fast) => plain(chartTitle(['jobs.net'], { ...seen({}), ...(own && { own }) }, english))
    expect(title()).toMatch(/ in 2030, no change$/)
    expect(title(fast)).toMatch(/ in 2030$/)
  })

  const seen = (settings: Settings, year = 2030) => ({ projection: run(settings), baseline: reference, settings, year })

  it('speaks of every series it shows', () => {
    const title = plain(
      chartTitle(['public.balance', 'public.cost'], seen({ 'chips.capex': { value: 3000 } }), english),
    )
    const value = (id: string) =>
      plain(english.formats.rounded(run({ 'chips.capex': { value: 3000 } }).at(id, 2030), 'M€/yr').number)
    expect(title).toContain(`Effect on the budget balance ${value('public.balance')}`)
    expect(title).toContain(`public cost ${value('public.cost')}`)
    expect(title).toMatch(/ in 2030$/)
  })

  it('says the unit of money once, of shares each time', () => {
    const boom = seen({ 'defence.effort': { value: 3.5 } })
    const money = plain(chartTitle(['defence.turnover.ecosystem', 'defence.turnover.core'], boom, english))
    expect(money.match(/bn €\/yr/g)).toHaveLength(1)
    const title = plain(chartTitle(['dependency.chips', 'dependency.batteries'], seen({}), english))
    expect(title).toBe('Dependency on foreign chips 100.0% and batteries 70.0% in 2030')
  })
})

describe('what the narrative reads from the model', () => {
  it('that what is exported is no delivery to the forces, in every language', async () => {
    for (const language of Object.keys(languages) as Language[])
      expect((await loadNoteTexts(language)).abouts['dependency.deliveries']).toMatch(
        /export|ausgeführt|uit Belgische bestellingen/,
      )
  })

  it('the European target that holds in a year', () => {
    const share = variableOf('dependency.europeanShare')
    expect(targetOf(share, 2029)).toBe(null)
    expect(targetOf(share, 2030)).toEqual({ target: 50, year: 2030 })
    expect(targetOf(share, 2034)).toEqual({ target: 50, year: 2030 })
    expect(targetOf(share, 2040)).toEqual({ target: 60, year: 2035 })
    expect(targetOf(variableOf('jobs.total'), 2040)).toBe(null)
  })

  it('the marks of a chart, each once although two series bear them', () => {
    const marks = chartMarks(['research.target', 'research.intensityReached'], english)
    expect(marks.map(({ id }) => id)).toEqual(['recommended', 'germany', 'netherlands', 'france'])
  })

  it('what is aimed at or asked for is dashed, and warns where it is not met', () => {
    const lines = (settings: Settings) =>
      chartData(
        {
          choice: { series: ['research.needed', 'research.staff'], show: 'level' },
          projection: run(settings),
          baseline: reference,
          baselineName: 'reference',
          span: [2025, 2040],
          marks: [],
        },
        english,
      ).lines.filter(({ faint }) => !faint)
    const [needed, staff] = lines({ 'research.intensity': { value: 4, by: 2030 } })
    expect([needed?.dashed, needed?.paint]).toEqual([true, 'warn'])
    expect([staff?.dashed, staff?.paint]).toEqual([false, 'series-1'])
    expect(lines({})[0]?.paint).toBe('ink-soft')
  })

  it('the baseline by its own name, where one line is all that is seen of it', () => {
    const drawn = (...series: string[]) =>
      chartData(
        {
          choice: { series, show: 'level' },
          projection: run({ 'research.intensity': { value: 4, by: 2030 }, 'defence.effort': { value: 3.5 } }),
          baseline: reference,
          baselineName: 'reference',
          span: [2025, 2040],
          marks: [],
        },
        english,
      )
    const greys = (of: ReturnType<typeof drawn>) => of.lines.filter(({ faint }) => faint).map(({ label }) => label)
    const together = drawn('research.effortReal', 'research.intensityReached')
    expect([greys(together), together.greys]).toEqual([['reference'], false])
    const apart = drawn('defence.jobs.direct', 'defence.jobs.indirect')
    expect(greys(apart)).toHaveLength(2)
    expect([greys(apart).includes('reference'), apart.greys]).toEqual([false, true])
  })

  it('what limits growth in a year', () => {
    const limits = (settings: Settings, year: number) => limitsIn(run(settings), run({}), year)
    const research = { 'research.intensity': { value: 4, by: 2030 } }
    expect(limits({}, 2030)).toEqual(['supply'])
    expect(limits({ 'defence.exportGrowth': { value: -3 } }, 2031)).toEqual(['orders'])
    expect(limits({ 'defence.content': { value: 60 } }, 2033)).toEqual(['supply'])
    expect(limits({ ...research, 'defence.content': { value: 60 } }, 2030)).toEqual(['supply', 'researchers'])
    // What stands in the way of defence is no matter of a scenario that moves research only.
    expect(limits(research, 2030)).toEqual(['researchers'])
    expect(limits({ 'research.intensity': { value: 3.4, by: 2035 } }, 2030)).toEqual(['money'])
  })
})
