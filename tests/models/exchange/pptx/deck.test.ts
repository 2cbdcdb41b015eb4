import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { headlines } from '#models/belgium/headlines'
import { historyOf, isDrawn } from '#models/belgium/history/history'
import { deckOf } from '#models/exchange/pptx/deckOf'
import { markdownParagraphs, plainText } from '#models/exchange/pptx/markdown'
import { writeDeck } from '#models/exchange/pptx/writeDeck'
import { variableOf } from '#models/narrative/names'
import type { Slide } from '#shared/study/study'
import { subject } from '../../../support/subject'

const FAST = { 'research.intensity': { value: 4, by: 2030 } }
const intensity = ['research.target', 'research.intensityReached']

const story: readonly Slide[] = [
  {
    scenario: 'tried',
    view: { kind: 'charts', charts: [{ series: intensity, show: 'level' }], year: 2030, span: [2028, 2034] },
    caption: '# Four per cent\n\nIs **missed**.',
    notes: 'Say it slowly.',
  },
  { scenario: 'tried', view: { kind: 'headlines', year: 2035 } },
  { scenario: 'tried', view: { kind: 'regions', year: 2033 }, caption: 'Three Regions' },
  { view: { kind: 'words' }, caption: '## Discussion\n\n1. One\n2. Two' },
  { scenario: 'gone', view: { kind: 'headlines', year: 2035 } },
  { scenario: 'tried', view: { kind: 'hologram' }, caption: 'From the future' },
]

describe('the deck of a study', () => {
  it('has a slide for each of the story, in its order, then what is to be borne in mind and the sources', async () => {
    const { slides } = deckOf(await subject(FAST, {}, 'en', { story }))
    expect(slides.map(({ title, body }) => [title, body.kind])).toEqual([
      ['Four per cent', 'charts'],
      ['Tried', 'figures'],
      ['Three Regions', 'figures'],
      ['Discussion', 'words'],
      ['Tried', 'words'],
      ['From the future', 'words'],
      ['Caveats (1/4)', 'words'],
      ['Caveats (2/4)', 'words'],
      ['Caveats (3/4)', 'words'],
      ['Caveats (4/4)', 'words'],
      ['Sources and reading notes', 'words'],
    ])
  })

  it('gives a chart its years and the run’s own numbers, and the presenter notes with sources', async () => {
    const told = await subject(FAST, {}, 'en', { story })
    const [first] = deckOf(told).slides
    if (first?.body.kind !== 'charts') throw new Error('no chart')
    const [chart] = first.body.charts
    expect(chart?.chart.data.years).toEqual([2028, 2029, 2030, 2031, 2032, 2033, 2034])
    const { scenario } = told.outcome
    const reached = chart?.chart.data.lines.find(({ id }) => id === 'research.intensityReached')
    expect(reached?.values).toEqual(
      chart?.chart.data.years.map((year) => scenario.at('research.intensityReached', year)),
    )
    expect(first.notes).toMatch(/^Say it slowly\.\n\nSources: /)
  })

  it('names the figures behind what the Regions get to the presenter', async () => {
    const told = await subject(FAST, {}, 'en', { story })
    expect(deckOf(told).slides.at(-1)?.notes).toContain(told.figures['defence.indirectPerDirect']?.label)
  })

  it('gives a slide of the Regions what the run gives each, and the presenter what it is', async () => {
    const told = await subject(FAST, {}, 'en', { story })
    const slide = deckOf(told).slides.find(({ title }) => title === 'Three Regions')
    if (slide?.body.kind !== 'figures') throw new Error('no figures')
    const { figures } = slide.body
    expect(figures.map(({ label }) => label)).toEqual(['Flanders', 'Wallonia', 'Brussels', 'Not allocated'])
    const { scenario, reference } = told.outcome
    const change = scenario.at('region.flanders.jobs', 2033) - reference.at('region.flanders.jobs', 2033)
    expect(figures[0]?.difference).toBe(told.text.formats.roundedDifference(change, variableOf('region.flanders.jobs')))
    expect(slide.notes).toContain('shared out by fixed shares')
  })

  it('has something to say where there is no story, by the charts of the study', async () => {
    const { slides } = deckOf(await subject(FAST))
    const titles = slides.map(({ title }) => title)
    expect(titles).toEqual(
      expect.arrayContaining([
        'In brief',
        'Defence output held back by people or plants (2026–2038)',
        'How likely the recommended R&D and the European targets are to be reached',
        'What was changed',
      ]),
    )
  })

  it('tells of all scenarios where that is asked for, behind a story too: what differs, then a chart a result', async () => {
    const other = { id: 'other', name: 'Other', notes: '', levers: {}, assumptions: { 'economy.growth': 1.4 } }
    const tried = { id: 'tried', name: 'Tried', notes: '', levers: FAST, assumptions: {} }
    const told = await subject(FAST, {}, 'en', { scenarios: [tried, other], story: story.slice(0, 1) })
    const one = deckOf(told).slides
    const all = deckOf(told, { all: true }).slides
    const added = all.slice(1, all.length - one.length + 1)
    expect(added.map(({ body }) => body.kind)).toEqual(['table', ...headlines.map(() => 'charts')])
    const [table, chart] = added
    expect(table?.body.kind === 'table' && table.body.table.head.slice(2)).toEqual(['Tried', 'Other'])
    const names = chart?.body.kind === 'charts' ? chart.body.charts[0]?.chart.data.lines.map(({ label }) => label) : []
    expect(names).toEqual(expect.arrayContaining(['Unchanged policy', 'Tried', 'Other']))
    const usual = deckOf({ ...told, study: { ...told.study, story: [] } }, { all: true }).slides
    expect(usual.filter(({ title }) => title === 'What was changed')).toHaveLength(1)
  })

  it('bears title, model version, fingerprint, date and seed', async () => {
    const told = await subject(FAST)
    const { title, provenance, byline } = deckOf(told)
    expect(title).toBe('Tried')
    expect(byline).toContain('25 November 2026')
    expect(provenance).toEqual([
      `Model: Belgium ${told.study.model.version}`,
      `Fingerprint: ${told.study.model.fingerprint}`,
      'Seed: 42',
      'Date: 25 November 2026',
    ])
  })
})

/** The values of a chart's series by their names, each with its year. */
function seriesIn(chart: string): ReadonlyMap<string, readonly (readonly [year: number, value: number])[]> {
  const valuesOf = (text = '') => [...text.matchAll(/<c:pt idx="(\d+)">\s*<c:v>([^<]*)<\/c:v>/g)]
  return new Map(
    [...chart.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([series]) => {
      const [, name = ''] = /<c:tx>.*?<c:v>([^<]*)<\/c:v>/s.exec(series) ?? []
      const years = new Map(
        valuesOf(/<c:cat>.*?<\/c:cat>/s.exec(series)?.[0]).map(([, at, year]) => [at, Number(year)]),
      )
      const values = valuesOf(/<c:val>.*?<\/c:val>/s.exec(series)?.[0])
      return [
        name,
        values.map(([, at, value]) => [years.get(at) ?? Number.NaN, value === '' ? Number.NaN : Number(value)]),
      ]
    }),
  )
}

describe('a chart in a deck', () => {
  const observations = historyOf('research.intensityReached')?.observations.filter(isDrawn) ?? []

  /** The one chart of a deck, over these years. */
  async function chartOf(span: readonly [number, number]) {
    const view = { kind: 'charts', charts: [{ series: intensity, show: 'level' }], year: 2030, span } as const
    const deck = deckOf(await subject(FAST, {}, 'en', { story: [{ scenario: 'tried', view, caption: '' }] }))
    const [slide] = deck.slides
    const parts = await JSZip.loadAsync(await writeDeck(deck))
    const [chart] = parts.file(/^ppt\/charts\/chart\d+\.xml$/)
    return {
      source: slide?.body.kind === 'charts' ? slide.body.charts[0]?.source : '',
      xml: (await chart?.async('text')) ?? '',
    }
  }

  it('has before its first year what was observed, hollow where it is second-hand, and who says so below', async () => {
    const { source, xml } = await chartOf([2025, 2040])
    const series = seriesIn(xml)
    const points = (of: typeof observations) => of.map(({ year, value }) => [year, value])
    expect(series.get('observed')).toEqual(points(observations))
    expect(series.get('observed second-hand')).toEqual(points(observations.filter(({ secondHand }) => secondHand)))
    expect(source).toMatch(/Observed: .+ \(hollow: second-hand/)
    // Years without a value have no point, which would be drawn as nought.
    const lines = series.get('Unchanged policy')
    expect(lines?.[0]?.[0]).toBe(2025)
    expect(lines).toHaveLength(16)
  })

  it('has nothing observed where it begins later', async () => {
    const { source, xml } = await chartOf([2028, 2034])
    expect([...seriesIn(xml).keys()].filter((name) => name.startsWith('observed'))).toEqual([])
    expect(source).not.toContain('Observed')
  })
})

describe('simple Markdown on slides', () => {
  it('becomes runs in their look', () => {
    const [paragraph] = markdownParagraphs('plain **bold *both*** `code`')
    expect(paragraph?.runs.map(({ text, bold, italic, code }) => [text, bold, italic, code])).toEqual([
      ['plain ', false, false, false],
      ['bold ', true, false, false],
      ['both', true, true, false],
      [' ', false, false, false],
      ['code', false, false, true],
    ])
  })

  it('keeps lists and their depth, and shows what it does not know as it was typed', () => {
    const shown = markdownParagraphs('# H\n\n- a\n  - b\n\n1. c\n\n<b>raw</b>')
    expect(shown.map((each) => [each.kind, each.level, plainText(each)])).toEqual([
      ['heading', 0, 'H'],
      ['bullet', 0, 'a'],
      ['bullet', 1, 'b'],
      ['number', 0, 'c'],
      ['text', 0, '<b>raw</b>'],
    ])
  })

  it('stands quotes within quotes beyond any depth', () => {
    expect(markdownParagraphs('>'.repeat(9000)).length).toBeLessThan(10)
  })
})

describe('a slide about one result', () => {
  it('of every scenario has a line a scenario, and what they are compared with', async () => {
    const compare: Slide = { scenario: 'tried', view: { kind: 'compare', series: 'research.effortReal', year: 2030 } }
    const [slide] = deckOf(await subject(FAST, {}, 'en', { story: [compare] })).slides
    if (slide?.body.kind !== 'charts') throw new Error('no chart')
    const [chart] = slide.body.charts
    expect(chart?.chart.data.lines.map(({ label }) => label)).toEqual(['Unchanged policy', 'Tried'])
    expect(chart?.series).toEqual(['research.effortReal'])
  })

  it('names a result that the model does not have: the first headline is told in its place', async () => {
    const why: Slide = { scenario: 'tried', view: { kind: 'why', series: 'no.such', year: 2030 } }
    const [slide] = deckOf(await subject(FAST, {}, 'en', { story: [why] })).slides
    if (slide?.body.kind !== 'waterfall') throw new Error('no waterfall')
    expect(slide.body.waterfall.series).toBe('jobs.net')
  })
})
