import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { afterAll, describe, expect, it } from 'vitest'
import { quantile } from '#models/analysis/uncertainty/quantile'
import { RUNS } from '#models/analysis/uncertainty/runs'
import { targeted } from '#models/belgium/headlines'
import { bandAreas } from '#models/exchange/pptx/bandAreas'
import { deckOf } from '#models/exchange/pptx/deckOf'
import { fallRange, fallSteps } from '#models/exchange/pptx/fallSteps'
import { plainText } from '#models/exchange/pptx/markdown'
import { writeDeck } from '#models/exchange/pptx/writeDeck'
import { documentedTargets } from '#models/narrative/documentedOdds'
import { variableOf } from '#models/narrative/names'
import { shareText } from '#models/narrative/odds'
import { spanText } from '#models/narrative/ranges'
import { serialise } from '#shared/study/serialise'
import type { Slide } from '#shared/study/study'
import { run } from '../../../../electron/cli/run'
import { subject } from '../../../support/subject'

const LEVERS = {
  'research.intensity': { value: 4, by: 2030 },
  'skills.engineers': { value: 8000, by: 2027 },
  'science.belspo': { value: -20 },
}
const JOBS = 'jobs.net'
const view = (kind: string, series: string, year: number): Slide => ({
  scenario: 'tried',
  view: { kind, series, year },
})
const charts = (...series: readonly string[]): Slide => ({
  scenario: 'tried',
  view: { kind: 'charts', charts: [{ series, show: 'level' }], year: 2030 },
})
const story = [
  view('why', JOBS, 2035),
  view('uncertainty', JOBS, 2035),
  charts(JOBS),
  charts(JOBS, 'jobs.total'),
  ...targeted.map((id) => view('uncertainty', id, 2035)),
]

const told = await subject(LEVERS, {}, 'en', { story })
const { slides } = deckOf(told)
const folder = mkdtempSync(join(tmpdir(), 'levier-deck-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string): string => join(folder, name)
writeFileSync(at('tried.levier'), serialise(told.study))

/** What the command line answers, read as numbers by their columns. */
async function sampled(series: readonly string[]): Promise<ReadonlyMap<string, Float64Array>> {
  const words = ['--runs', String(RUNS), '--seed', String(told.study.seed), '--series', series.join()]
  const { error } = await run(['sample', at('tried.levier'), ...words, '--out', at('runs.csv')])
  if (error) throw new Error(error)
  const [head = '', ...rows] = readFileSync(at('runs.csv'), 'utf8').trimEnd().split('\r\n')
  const table = rows.map((row) => row.split(',').map(Number))
  return new Map(
    head.split(',').map((name, column) => [name, Float64Array.from(table, (row) => row[column] ?? Number.NaN)]),
  )
}
const columnOf = (columns: ReadonlyMap<string, Float64Array>, name: string): Float64Array =>
  columns.get(name) ?? expect.fail(`no column ${name}`)

const runs = await sampled([...new Set([JOBS, ...documentedTargets.map(({ id }) => id)])])

/** The charts of a deck in their order: the library numbers on from one deck to the next. */
const numberOf = (path: string): number => Number(/(\d+)\.xml$/.exec(path)?.[1])
const parts = await JSZip.loadAsync(await writeDeck(deckOf(told)))
const chartFiles = parts
  .file(/^ppt\/charts\/chart\d+\.xml$/)
  .sort((one, other) => numberOf(one.name) - numberOf(other.name))

/** The series of a slide's chart, each by what is drawn of it. */
async function drawnIn(slide: number) {
  const xml = (await chartFiles[slide]?.async('text')) ?? expect.fail('no chart')
  const all = [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([series]) => ({
    name: /<c:tx>.*?<c:v>([^<]*)<\/c:v>/s.exec(series)?.[1] ?? '',
    labels: [...(/<c:cat>.*?<\/c:cat>/s.exec(series)?.[0] ?? '').matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(
      ([, word = '']) => word.replaceAll('&amp;', '&'),
    ),
    values: [...(/<c:val>.*?<\/c:val>/s.exec(series)?.[0] ?? '').matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) =>
      Number(value),
    ),
    look: /<c:spPr>(.*?)<\/c:spPr>/s.exec(series)?.[1] ?? '',
  }))
  return { xml, all }
}

describe('a slide of what makes a result', () => {
  const [slide] = slides
  const waterfall = slide?.body.kind === 'waterfall' ? slide.body.waterfall : expect.fail('no waterfall')

  it('begins and ends where `levier project` does, and its parts add up', async () => {
    const jobsIn = async (...words: readonly string[]): Promise<number> => {
      const { years, series } = JSON.parse((await run(['project', ...words])).output)
      return series[JOBS][years.indexOf(2035)]
    }
    expect(waterfall.start.value).toBe(await jobsIn())
    expect(waterfall.end.value).toBe(await jobsIn(at('tried.levier')))
    const sum = waterfall.rows.reduce((total, { value }) => total + value, waterfall.start.value)
    expect(sum).toBeCloseTo(waterfall.end.value, 6)
    expect(waterfall.rows.length).toBeGreaterThan(1)
  })

  it('is a chart whose bars each begin where the one before ends, named with their numbers', async () => {
    const { xml, all } = await drawnIn(0)
    expect(xml).toContain('<c:barDir val="bar"/><c:grouping val="stacked"/>')
    const [below, ...pieces] = all
    expect(below?.look).toMatch(/^<a:noFill\/>/)
    const { formats } = told.text
    expect(below?.labels).toEqual(
      [waterfall.start, ...waterfall.rows, waterfall.end].map(({ name, text }) => `${name}: ${text}`),
    )
    expect(below?.labels.at(-1)).toContain(formats.text(waterfall.end.value, variableOf(JOBS)))
    const rises = fallSteps(waterfall, (name) => name).filter(({ kind }) => kind === 'up')
    const up = pieces.find(({ name }) => name === 'adds')
    expect(up?.values).toEqual(rises.map(({ piece }) => piece))
  })

  it('draws a bar across zero in two pieces, and keeps all of it in sight', () => {
    const end = (value: number) => ({ name: '', text: '', value })
    const row = (value: number) => ({ id: '', name: '', text: '', note: '', paint: 'accent' as const, value })
    const crossing = { ...waterfall, start: end(2), rows: [row(-5), row(-1)], end: end(-4) }
    const steps = fallSteps(crossing, (name) => name)
    expect(steps.map(({ below, piece, pieceBelowZero }) => [below, piece, pieceBelowZero])).toEqual([
      [0, 2, 0],
      [0, 2, -3],
      [-3, -1, 0],
      [0, -4, 0],
    ])
    const [min, max] = fallRange(crossing)
    expect(min).toBeLessThan(-4)
    expect(max).toBeGreaterThan(2)
  })
})

describe('a slide of how sure a result is', () => {
  const [, slide] = slides
  const body = slide?.body.kind === 'charts' ? slide.body : expect.fail('no chart')
  const [chart] = body.charts

  it('tells the odds of its own targets that the runs of `levier sample` give, and how many they are', () => {
    for (const [place, of] of targeted.entries()) {
      const sure = slides[4 + place]?.body
      const lines = sure?.kind === 'charts' ? sure.words.map(plainText) : []
      const aims = documentedTargets.filter(({ id }) => id === of)
      for (const [index, { id, year, sense, value }] of aims.entries()) {
        const values = columnOf(runs, `${id}:${year}`)
        const met = values.filter((each) => (sense === '>=' ? each >= value : each <= value)).length
        expect(lines[index]?.startsWith(`${shareText(met / values.length, told.text)} `)).toBe(true)
      }
      expect(lines).toHaveLength(aims.length + 1)
      expect(lines.at(-1)).toContain('10,000 simulations')
    }
    // Documents aim at no number of jobs.
    expect(body.words).toEqual([])
  })

  it('has the ranges that the runs of `levier sample` give, every year', () => {
    const { bands = [], years } = chart?.chart.data ?? expect.fail('no chart')
    expect(bands).toHaveLength(1)
    for (const [index, year] of years.entries()) {
      const sorted = columnOf(runs, `${JOBS}:${year}`).toSorted()
      const shares = (...of: readonly number[]) => of.map((share) => quantile(sorted, share))
      expect(bands[0]?.outer[index]).toEqual(shares(0.05, 0.95))
      expect(bands[0]?.inner[index]).toEqual(shares(0.25, 0.75))
    }
    expect(chart?.ranges).toContain('90% of 10,000 simulations')
  })

  it('is titled with the range of its year', () => {
    const sorted = columnOf(runs, `${JOBS}:2035`).toSorted()
    const range = spanText(quantile(sorted, 0.05), quantile(sorted, 0.95), variableOf(JOBS), told.text)
    expect(slide?.title).toContain(range)
    expect(slide?.title).toMatch(/ in 2035: .* to .*, nine times out of ten$/)
    expect(chart?.title).toBe(slide?.title)
  })
})

describe('the ranges of a chart', () => {
  it('are areas behind the lines, what lies below them not drawn, none of them in the legend', async () => {
    const { xml, all } = await drawnIn(2)
    expect(xml.indexOf('<c:areaChart>')).toBeLessThan(xml.indexOf('<c:lineChart>'))
    const areas = all.slice(0, 4)
    expect(areas.map(({ name }) => name)).toEqual([
      'below (not drawn)',
      'nine times out of ten',
      'half the time',
      'nine times out of ten',
    ])
    expect(areas[0]?.look).toMatch(/^<a:noFill\/>/)
    const opacities = areas.slice(1).map(({ look }) => /<a:alpha val="(\d+)"/.exec(look)?.[1])
    expect(opacities).toEqual(['13000', '28000', '13000'])
    const left = [...xml.matchAll(/<c:legendEntry><c:idx val="(\d+)"\/><c:delete val="1"\/>/g)].map(([, at]) => at)
    // What the ranges are is said under the chart, where it takes no room from it.
    expect(left).toEqual(['0', '1', '2', '3'])
    // One upon the other they reach the highest that the runs reach nine times out of ten.
    const top = (year: number) => areas.reduce((sum, { values }) => sum + (values[year] ?? Number.NaN), 0)
    const last = columnOf(runs, `${JOBS}:2040`).toSorted()
    expect(top((areas[0]?.values.length ?? 0) - 1)).toBeCloseTo(quantile(last, 0.95), 6)
  })

  it('of several lines are their ends, for areas upon each other would show a sum', async () => {
    const { xml, all } = await drawnIn(3)
    expect(xml).not.toContain('<c:areaChart>')
    expect(all.filter(({ name }) => name.includes('nine times out of ten'))).toHaveLength(4)
  })

  it('are left out where they are not wanted, but not where a slide is about them', async () => {
    const without = deckOf(told, { bands: false }).slides
    const counts = without.map(({ body }) =>
      body.kind === 'charts' ? body.charts.map(({ chart }) => chart.data.bands?.length) : [],
    )
    expect(counts.slice(0, 4)).toEqual([[], [1], [0], [0]])
  })

  it('have no width in the years before they begin', () => {
    const band = { id: JOBS, paint: 'series-1', stale: false, outer: [[1, 9]], inner: [[3, 5]] } as const
    const words = { below: '', nine: '', half: '' } as Parameters<typeof bandAreas>[2]
    expect(bandAreas(band, 2, words).map(({ values }) => values)).toEqual([
      [1, 1, 1],
      [0, 0, 2],
      [0, 0, 2],
      [0, 0, 4],
    ])
  })

  it('have no width where only rounding parts their ends', () => {
    const flat = 0.1 + 0.2
    const band = { id: JOBS, paint: 'series-1', stale: false, outer: [[0.3, flat]], inner: [[0.3, flat]] } as const
    const words = { below: '', nine: '', half: '' } as Parameters<typeof bandAreas>[2]
    expect(bandAreas(band, 0, words).map(({ values }) => values)).toEqual([[0.3], [0], [0], [0]])
  })
})
