import { describe, expect, it } from 'vitest'
import { headlines, milestones } from '#models/belgium/headlines'
import { cities } from '#models/belgium/places/cities'
import { regions } from '#models/belgium/places/outlines'
import { reportHtml } from '#models/exchange/report/reportHtml'
import { variableOf } from '#models/narrative/names'
import { regionMeasures } from '#models/narrative/regions'
import type { Fonts } from '#shared/charts/frame'
import type { ChartChoice } from '#shared/study/study'
import { run } from '../../../../electron/cli/run'
import { subject } from '../../../support/subject'

const fonts: Fonts = { sans: 'AAAA', serif: 'BBBB' }
const FAST = { 'research.intensity': { value: 4, by: 2030 } }
const HOSTILE = '</style></title><script>alert(1)</script><img src=x onerror=alert(2)> & "x" \\0000'

/** The words of a page without its markup. */
const wordsOf = (html: string): string =>
  html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replaceAll(/<[^>]*>/g, '\n')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')

describe('the report of a study', () => {
  for (const language of ['en', 'fr'] as const)
    it(`gives the command line’s numbers, in ${language}`, async () => {
      const told = await subject(FAST, {}, language)
      const words = wordsOf(reportHtml(told, fonts))
      const { years, series } = JSON.parse((await run(['project', '--set', 'research.intensity=4@2030'])).output)
      for (const id of headlines)
        for (const year of milestones) {
          const value = series[id][years.indexOf(year)]
          expect(words).toContain(told.text.formats.text(value, variableOf(id)))
        }
      // Why the target is missed, from the same run.
      expect(words).toContain(told.text.formats.roundedText(series['research.needed'][5], 'FTE'))
    })

  it('tells the year a lever reaches what it is set to, also where that is its usual one', async () => {
    const levers = {
      'research.intensity': { value: 2.5 },
      'defence.effort': { value: 3.5 },
      'science.belspo': { value: 5 },
    }
    const words = wordsOf(reportHtml(await subject(levers), fonts)).replaceAll('\u00a0', ' ')
    expect(words).toContain('2.50% of GDP by 2035')
    expect(words).toContain('3.50% of GDP by 2034')
    expect(words).not.toContain('5% by 2026')
  })

  it('says what was changed, with what it was before, and where the figures stand', async () => {
    const words = wordsOf(reportHtml(await subject(FAST, { 'economy.growth': 1.4 }), fonts))
    for (const expected of [
      'R&D spending (target)',
      '3.32%\u00a0of\u00a0GDP',
      '4.00%\u00a0of\u00a0GDP by 2030',
      '1.4%/yr',
    ])
      expect(words).toContain(expected)
    expect(words).toContain('DOC 56 1136/001')
    expect(words).toContain('I.E BSDI/Agoria (Steukers)')
  })

  it('names as sources also the figures that levers start from, and those of the Regions', async () => {
    const told = await subject(FAST)
    const [, sources = ''] = wordsOf(reportHtml(told, fonts)).split('The figures behind the results of this document')
    for (const id of [
      'defence.effort2034',
      'defence.equipmentShareNow',
      'defence.ecosystem.jobs',
      'defence.indirectPerDirect',
      'safe.additionalityNow',
    ])
      expect(sources, id).toContain(told.figures[id]?.label)
  })

  it('holds the model against what others published, failures as plainly as the rest', async () => {
    const words = wordsOf(reportHtml(await subject(FAST), fonts))
    expect(words).toContain('Of the other 21, the model agrees with 7, is below 10 and above 4.')
    expect(words).toMatch(
      /GDP if the effort goes from 2 to 3\.5% of GDP\s+Kiel Institute[\s\S]{0,400}0\.48[\s\S]{0,40}below/,
    )
  })

  it('says what a second source says, and that a target is faster than what was observed', async () => {
    const charts = [{ series: ['research.intensityReached'], show: 'level' as const }]
    const words = wordsOf(reportHtml(await subject(FAST, {}, 'en', { charts }), fonts))
    expect(words).toContain('Second source, not looked for yet')
    expect(words).toContain('Second source, revised since: 3.24')
    expect(words).toContain(
      '+0.14 percentage points a year asked for, against an average of +0.10 observed from 2014 to 2024.',
    )
    expect(words).toContain('Observed: Eurostat')
  })

  it('says where it lands: a map, each Region with its change, and that it is an allocation', async () => {
    const told = await subject(FAST)
    const html = reportHtml(told, fonts)
    const [, section = ''] = /(<section><h2>Where it lands<\/h2>[\s\S]*?<\/section>)/.exec(html) ?? []
    expect(section.match(/<circle/g)).toHaveLength(cities.length - 1)
    const { scenario, reference } = told.outcome
    const { formats } = told.text
    for (const region of [...regions, 'unallocated'] as const)
      for (const measure of regionMeasures) {
        const id = `region.${region}.${measure}`
        const [now, before] = [scenario, reference].map((run) => run.at(id, milestones[0])) as [number, number]
        expect(wordsOf(section)).toContain(formats.roundedText(now, variableOf(id)))
        if (formats.shows(now - before, variableOf(id)))
          expect(wordsOf(section)).toContain(formats.roundedDifference(now - before, variableOf(id)))
      }
    expect(section).toContain('An allocation, not a regional model')
  })

  it('carries title, model version, fingerprint, date and seed', async () => {
    const words = wordsOf(reportHtml(await subject(FAST, {}, 'en', { seed: 4242 }), fonts))
    const { model } = (await subject({})).study
    for (const expected of ['Tried', `Belgium ${model.version}`, model.fingerprint, '25 November 2026', '4242'])
      expect(words).toContain(expected)
  })

  it('lets nothing that was typed act', async () => {
    const plain = await subject(FAST)
    const change = { title: HOSTILE, author: HOSTILE, notes: HOSTILE }
    const scenarios = plain.study.scenarios.map((each) => ({ ...each, name: HOSTILE, notes: HOSTILE }))
    const html = reportHtml(await subject(FAST, {}, 'en', { ...change, scenarios }), fonts)
    expect(html).not.toMatch(/<script|<img|onerror=[^&]*>/)
    expect(html.match(/<style>/g)).toHaveLength(1)
    expect(html.match(/<\/style>/g)).toHaveLength(1)
    expect(html).toContain("default-src 'none'")
    expect(wordsOf(html)).toContain('alert(2)&gt; & "x"')
  })

  it('needs nothing else, and is the same every time', async () => {
    const told = await subject(FAST)
    const html = reportHtml(told, fonts)
    expect(html.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|var\(|url\((?!data:)/)
    expect(reportHtml(told, fonts)).toBe(html)
  })

  it('says that a target is met where none is missed', async () => {
    const met = { 'dependency.usShare': { value: 20, by: 2030 }, 'defence.content': { value: 60, by: 2030 } }
    expect(wordsOf(reportHtml(await subject(met), fonts))).toContain(
      'In 2030, 2035 and 2040 no European target is missed, nor an R&D target that the scenario sets.',
    )
  })

  it('splits tables of many scenarios, and leaves none of them out', async () => {
    const scenarios = Array.from({ length: 12 }, (_, index) => ({
      id: `s${index}`,
      name: `Scenario number ${index + 1}`,
      notes: '',
      levers: { 'research.intensity': { value: 3.4 + index / 20, by: 2030 } },
      assumptions: { 'economy.growth': 1.3 + index / 100 },
    }))
    const html = reportHtml(await subject(FAST, {}, 'en', { scenarios }), fonts)
    const heads = [...html.matchAll(/<table class="changes"><thead>(.*?)<\/thead>/gs)].map(([, head = '']) =>
      [...head.matchAll(/<th[^>]*>([^<]*)<\/th>/g)].map(([, name]) => name),
    )
    for (const head of heads) expect(head.length).toBeLessThanOrEqual(5)
    const names = scenarios.map(({ name }) => name)
    expect(heads.filter(([what]) => what === 'Lever').flatMap((head) => head.slice(2))).toEqual(names)
    expect(heads.filter(([what]) => what === 'Assumption').flatMap((head) => head.slice(2))).toEqual(names)
  })

  it('draws every scenario in each headline result where all are asked for, seven in two charts, and what differs before', async () => {
    const scenarios = Array.from({ length: 7 }, (_, index) => ({
      id: `s${index}`,
      name: `Course ${index}`,
      notes: '',
      levers: { 'research.intensity': { value: 3.4 + index / 10, by: 2030 } },
      assumptions: {},
    }))
    const told = await subject({}, {}, 'en', { scenarios })
    const sections = (html: string) => html.split('<section>').map((each) => /<h2>(.*?)<\/h2>/.exec(each)?.[1])
    const all = reportHtml(told, fonts, { all: true })
    const [, beside = ''] = all.split('<h2>Scenarios side by side</h2>')
    const [drawn = ''] = beside.split('</section>')
    expect(drawn.match(/<figure>/g)).toHaveLength(2 * headlines.length)
    for (const { name } of scenarios) expect(drawn.split(`${name}<`)).toHaveLength(1 + headlines.length)
    expect(sections(all).indexOf('What was changed')).toBe(sections(all).indexOf('Scenarios side by side') - 1)
    expect(all.match(/<h2>What was changed<\/h2>/g)).toHaveLength(1)
    expect(reportHtml(told, fonts)).not.toContain('Scenarios side by side')
  })

  it('tells in its own language where in a document a figure stands', async () => {
    const words = wordsOf(reportHtml(await subject(FAST, {}, 'nl'), fonts))
    expect(words).toContain('vergelijkende tabel')
    expect(words).not.toContain('comparison table')
  })

  it('marks a changed figure where figures are listed', async () => {
    const html = reportHtml(await subject(FAST, { 'economy.growth': 1.4 }), fonts)
    expect(html.match(/<mark>/g)).toHaveLength(1)
    expect(html).toMatch(/<b>1\.2%\/yr<\/b>[^\n]*<mark>“Tried” assumes 1\.4%\/yr<\/mark>/)
    expect(reportHtml(await subject(FAST), fonts)).not.toContain('<mark>')
  })

  it('says in words what each chart shows', async () => {
    const html = reportHtml(await subject(FAST), fonts)
    const pictures = html.match(/<svg\b[^>]*>/g) ?? []
    expect(pictures.length).toBeGreaterThan(0)
    for (const picture of pictures) expect(picture).toMatch(/role="img" aria-label="[^"]{10,}"/)
  })

  it('leaves out a chart of series the model does not have', async () => {
    const figures = async (...charts: readonly ChartChoice[]) =>
      reportHtml(await subject(FAST, {}, 'en', { charts }), fonts).match(/<figure>/g)?.length
    const known: ChartChoice = { series: ['ai.jobs'], show: 'level' }
    const unknown: ChartChoice = { series: ['no.such.series'], show: 'level' }
    expect(await figures(known, unknown)).toBe(((await figures(known, known)) ?? 0) - 1)
  })
})
