import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { belgium } from '#models/belgium/model'
import type { Settings } from '#models/engine/parameters'
import { workbookBytes } from '#models/exchange/xlsx/workbook'
import type { ChartChoice } from '#shared/study/study'
import { findLibreOffice } from '../../../../scripts/libreOffice'
import { projector } from '../../../support/belgium'
import { recalculated } from '../../../support/recalculated'
import { subject } from '../../../support/subject'
import { openWorkbook, sheetOf, typedInto } from '../../../support/workbook'

const FAST: Settings = { 'research.intensity': { value: 4, by: 2030 } }
const charts: readonly ChartChoice[] = [
  { series: ['turnover.total'], show: 'level' },
  { series: ['public.balance'], show: 'difference' },
  { series: ['public.costPerJobYear'], show: 'level' },
]

interface Drawn {
  readonly title: string
  readonly series: readonly { readonly name: string; readonly values: string }[]
}

const written = async (settings: Settings) => workbookBytes(await subject(settings, {}, 'en', { charts }))

async function textsOf(bytes: Uint8Array) {
  const parts = await JSZip.loadAsync(bytes)
  return async (path: string) => (await parts.file(path)?.async('text')) ?? ''
}

/** A chart as its part tells it: what it is called, and where each line takes its name and values. */
function drawn(xml: string): Drawn {
  const [, title = ''] = /<c:title>.*?<a:t>(.*?)<\/a:t>/s.exec(xml) ?? []
  const series = [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([each]) => {
    const [name = '', , values = ''] = [...each.matchAll(/<c:f>(.*?)<\/c:f>/g)].map(([, at = '']) => at)
    return { name, values }
  })
  return { title, series }
}

const CELLS = /^&#39;Charts&#39;!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/
function cellsOf(at: string): readonly string[] {
  const [, column = '', first = '', last = first] = CELLS.exec(at) ?? []
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => `${column}${Number(first) + index}`)
}

describe('the charts of a workbook', () => {
  it('are drawn from cells that follow the model’s sheets, in the unit of the chart', async () => {
    const bytes = await written(FAST)
    const text = await textsOf(bytes)
    const sheet = sheetOf(await openWorkbook(bytes), 'Charts')
    const { scenario, reference } = projector.project(FAST, {})
    const first = drawn(await text('xl/charts/chart1.xml'))
    const linesOf = ({ series }: Drawn) =>
      Object.fromEntries(
        series.map(({ name, values }) => [sheet.getCell(cellsOf(name)[0] ?? '').text, cellsOf(values)]),
      )
    const lines = linesOf(first)
    const last = lines['Unchanged policy']?.at(-1) ?? ''
    // Millions in the model, billions in the chart.
    expect(sheet.getCell(last).formula).toMatch(/^IF\('Model reference'!\w+="",NA\(\),'Model reference'!\w+\/1000\)$/)
    expect(sheet.getCell(last).result).toBeCloseTo(reference.at('turnover.total', 2040) / 1000, 9)
    expect(first.title).toContain('bn €')

    const [difference] = Object.values(linesOf(drawn(await text('xl/charts/chart2.xml'))))
    const at = sheet.getCell(difference?.at(-1) ?? '')
    expect(at.formula).toContain("'Differences'!")
    expect(at.result).toBeCloseTo(
      (scenario.at('public.balance', 2040) - reference.at('public.balance', 2040)) / 1000,
      9,
    )
  })

  it('have what is compared with as a line of its own even where it is the same, and no value where there is none', async () => {
    const text = await textsOf(await written({}))
    const level = drawn(await text('xl/charts/chart1.xml'))
    expect(level.series.length).toBeGreaterThanOrEqual(2)
    const bytes = await written({})
    const sheet = sheetOf(await openWorkbook(bytes), 'Charts')
    const [{ values = '' } = {}] = drawn(await text('xl/charts/chart3.xml')).series.slice(-1)
    // Without a lever there is no cost of a job: an empty text would be drawn as nought.
    expect(sheet.getCell(cellsOf(values).at(-1) ?? '').result).toEqual({ error: '#N/A' })
    expect(await text('xl/charts/chart3.xml')).not.toContain('NaN')
  })

  it('stand on a page each, and are described to those who cannot see them', async () => {
    const bytes = await written(FAST)
    const text = await textsOf(bytes)
    const drawing = await text('xl/drawings/drawing1.xml')
    const places = [...drawing.matchAll(/<xdr:from>.*?<xdr:row>(\d+)<.*?<xdr:to>.*?<xdr:row>(\d+)</gs)].map(
      ([, top, bottom]) => [Number(top), Number(bottom)] as const,
    )
    expect(places).toHaveLength(charts.length + 1)
    const sheet = await text('xl/worksheets/sheet2.xml')
    const breaks = [...sheet.matchAll(/<brk id="(\d+)"/g)].map(([, row]) => Number(row))
    expect(breaks).toHaveLength(charts.length)
    for (const [top, bottom] of places) expect(breaks.filter((row) => row > top && row < bottom)).toEqual([])
    // Spreadsheets heed breaks only where a sheet is not made to fit.
    expect(sheet).not.toContain('fitToPage')
    expect(drawing.match(/ descr="[^"]{20,}"/g)).toHaveLength(charts.length + 1)
  })

  it('are parts that a reader finds, their elements where the standard has them', async () => {
    const bytes = await written(FAST)
    const text = await textsOf(bytes)
    const types = await text('[Content_Types].xml')
    for (const part of ['drawings/drawing1.xml', 'charts/chart1.xml', 'charts/chart4.xml'])
      expect(types).toContain(`PartName="/xl/${part}"`)
    expect(await text('xl/worksheets/_rels/sheet2.xml.rels')).toContain('Target="../drawings/drawing1.xml"')
    expect(await text('xl/drawings/_rels/drawing1.xml.rels')).toContain('Id="rId4"')
    expect(await text('xl/worksheets/sheet2.xml')).toMatch(/<drawing r:id="rId1"\/>(<extLst>|<\/worksheet>)/)
    for (const [series] of (await text('xl/charts/chart1.xml')).matchAll(/<c:ser>.*?<\/c:ser>/gs)) {
      const children = ['idx', 'order', 'tx', 'spPr', 'marker', 'cat', 'val', 'smooth'].map((name) =>
        series.indexOf(`<c:${name}`),
      )
      expect(children).toEqual([...children].sort((a, b) => a - b))
      expect(children).not.toContain(-1)
    }
  })

  const libreOffice = findLibreOffice()
  it.runIf(libreOffice)(
    'follow a lever that is typed, and show nothing rather than what a refused one would give',
    async () => {
      const bytes = await written(FAST)
      const slower = { 'research.intensity': { value: 2.6, by: 2030 } }
      const refused = { 'research.intensity': { value: 260, by: 2030 } }
      const books = await recalculated(libreOffice ?? '', [
        await typedInto(bytes, { levers: slower }),
        await typedInto(bytes, { levers: refused }),
      ])
      const [slow = '', none = ''] = books.map((book) => {
        const sheet = sheetOf(book, 'Charts')
        let row = 0
        sheet.eachRow((each, at) => {
          if (each.getCell(10).value === belgium.years.at(-1)) row = at
        })
        return String(JSON.stringify(sheet.getCell(row, 12).result))
      })
      const { scenario } = projector.project(slower, {})
      expect(Number(slow)).toBeCloseTo(scenario.at('jobs.net', 2040), 4)
      expect(none).toBe('{"error":"#N/A"}')
    },
  )
})
