import type { Workbook, Worksheet } from 'exceljs'
import type { FullText } from '#models/narrative/text'
import type { Line } from '#shared/charts/lineData'
import type { DocumentChart } from '../account/charts'
import { bundlesOf, yearsDrawn } from '../office/bundles'
import { valueRange } from '../office/valueRange'
import { letters } from './letters'
import type { ChartLine, LiveChart } from './lineChartXml'
import { look, tabs } from './look'
import { differenceFormat, levelFormat } from './numberFormat'
import type { Places } from './places'
import { plainText } from './plainText'

/** Charts stand in the first columns, the numbers they are drawn from beside them. */
const CHART_COLUMNS = 8
const YEARS_COLUMN = CHART_COLUMNS + 2
const COLUMN_WIDTH = 13
/** Of the names above the numbers, and of the sources, in points. */
const WORDS_HEIGHT = 44
/** Of a chart; its numbers take as many, or more. */
const CHART_ROWS = 26
const FIRST_ROW = 4
/** Years are named so that the model's first one is. */
const EVERY_FIVE = 5

/** A chart and the sheet's rows that it stands in, counted from nought. */
export interface PlacedChart extends LiveChart {
  readonly top: number
  readonly bottom: number
  /** columns from the first */
  readonly columns: number
}

export interface ChartsSheet {
  readonly sheet: Worksheet
  readonly charts: readonly PlacedChart[]
}

/** A chart, and the cell that a line of it shows in a year counted from the first; null where none holds it. */
export interface CellChart {
  readonly chart: DocumentChart
  readonly difference: boolean
  readonly cellOf: (line: Line, elapsed: number) => string | null
}

interface Opening {
  readonly title: string
  readonly subtitle: string
}

/** A sheet of charts, drawn by the spreadsheet itself: what they show follows the levers and figures of the workbook. */
export function chartsPage(
  workbook: Workbook,
  places: Places,
  { title, subtitle }: Opening,
  drawn: readonly CellChart[],
  text: FullText,
): ChartsSheet {
  const sheet = workbook.addWorksheet(places.sheetName('charts'), {
    properties: { tabColor: { argb: tabs.result } },
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      // Spreadsheets heed breaks only where a sheet is not made to fit.
      scale: 80,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
    views: [{ showGridLines: false }],
  })
  put(sheet, 1, 1, title, look.title)
  put(sheet, 2, 1, subtitle, look.subtitle)
  sheet.getRow(1).height = 24

  const charts: PlacedChart[] = []
  let row = FIRST_ROW
  for (const each of drawn) {
    if (charts.length > 0) sheet.getRow(row - 1).addPageBreak()
    const placed = placeChart(sheet, row, each, places, text)
    charts.push(placed)
    row = placed.bottom + 3
  }
  const widest = Math.max(...charts.map(({ lines }) => lines.length))
  for (let column = 1; column <= YEARS_COLUMN + widest; column++) sheet.getColumn(column).width = COLUMN_WIDTH
  sheet.pageSetup.printArea = `A$1:${letters(CHART_COLUMNS)}$${row - 2}`
  return { sheet, charts }
}

function put(sheet: Worksheet, row: number, column: number, words: string, style: (typeof look)[keyof typeof look]) {
  const cell = sheet.getCell(row, column)
  cell.value = plainText(words)
  cell.style = style
}

/** One chart from `row` on: its numbers, a column a line and a row a year, and its sources below it. */
function placeChart(
  sheet: Worksheet,
  row: number,
  { chart, difference, cellOf }: CellChart,
  places: Places,
  text: FullText,
): PlacedChart {
  const { t } = text
  const { data } = chart.chart
  const years = yearsDrawn(data, EVERY_FIVE)
  const format = difference ? differenceFormat(chart.scale) : levelFormat(chart.scale)
  const words = { secondHand: t('exchange:csv.observedSecondHand'), nine: t('odds:band.nine') }
  const range = (column: number) =>
    places.on('charts', `$${letters(column)}$${row + 1}:$${letters(column)}$${row + years.length}`)

  put(sheet, row, YEARS_COLUMN, t('exchange:column.year'), look.headingNumber)
  for (const [index, year] of years.entries()) {
    const cell = sheet.getCell(row + 1 + index, YEARS_COLUMN)
    cell.value = year
    cell.style = look.softNumber
  }
  const strands = bundlesOf(chart, valueRange(data).marks, years, words).flatMap(({ strands, ...drawn }) =>
    strands.map((strand) => ({ ...strand, ...drawn })),
  )
  const lines = strands.map((strand, index): ChartLine => {
    const column = YEARS_COLUMN + 1 + index
    put(sheet, row, column, strand.name, look.headingNumber)
    for (const [at, year] of years.entries()) {
      const value = strand.values[at] ?? Number.NaN
      const cell = sheet.getCell(row + 1 + at, column)
      cell.style = { ...look.number, numFmt: format }
      const elapsed = year - places.model.firstYear
      const source = strand.line && elapsed >= 0 && cellOf(strand.line, elapsed)
      if (source) {
        // A year without a value is an empty text, which a chart would draw as nought.
        const formula = `IF(${source}="",NA(),${source}${chart.divisor === 1 ? '' : `/${chart.divisor}`})`
        cell.value = { formula, result: Number.isNaN(value) ? { error: '#N/A' } : value, date1904: false }
      } else if (!Number.isNaN(value)) cell.value = value
    }
    const name = places.on('charts', `$${letters(column)}$${row}`)
    return { ...strand, at: { name, values: range(column) } }
  })
  const last = letters(YEARS_COLUMN + lines.length)
  sheet.addConditionalFormatting({
    ref: `${letters(YEARS_COLUMN + 1)}${row + 1}:${last}${row + years.length}`,
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: [`ISNA(${letters(YEARS_COLUMN + 1)}${row + 1})`],
        style: { font: { color: { argb: tabs.model } } },
      },
    ],
  })
  const bottom = row + Math.max(CHART_ROWS, years.length + 1)
  put(sheet, bottom, 1, chart.source, look.soft)
  sheet.mergeCells(bottom, 1, bottom, CHART_COLUMNS)
  for (const at of [row, bottom]) sheet.getRow(at).height = WORDS_HEIGHT
  return {
    top: row - 1,
    bottom: bottom - 1,
    columns: CHART_COLUMNS,
    // What the chart is about: the sentence that the app has above it would not follow the cells.
    title: chart.subtitle,
    alt: `${chart.subtitle}. ${chart.source}`,
    years: { at: range(YEARS_COLUMN), values: years },
    every: EVERY_FIVE,
    format,
    language: text.formats.locale,
    lines,
  }
}
