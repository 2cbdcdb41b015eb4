import type { Workbook } from 'exceljs'
import type { Equation } from '#models/engine/assemble'
import type { Subject } from '../subject'
import { seriesLabel } from './lines'
import { look, type tabs } from './look'
import { type Content, Page } from './page'
import { FIRST_YEAR_COLUMN, type Places, type SheetKey } from './places'

interface Opening {
  readonly sheet: SheetKey
  readonly title: string
  readonly subtitle: string
  readonly tab: keyof typeof tabs
}

/** What stands in the row of a series: its unit, and what it is in every year. */
interface Row {
  readonly unit: string
  readonly format: string
  readonly years: readonly Content[]
}

/** Every series of the model: a row a series, a column a year. */
export function seriesSheet(
  workbook: Workbook,
  places: Places,
  { text }: Subject,
  { sheet, title, subtitle, tab }: Opening,
  rowOf: (equation: Equation) => Row,
): void {
  const { t, formats } = text
  const page = new Page(workbook, {
    name: places.sheetName(sheet),
    title,
    subtitle,
    fixed: 3,
    tab,
    paper: 'A3',
    columns: [
      { heading: t('exchange:column.id'), width: 27 },
      { heading: t('exchange:column.series'), width: 48 },
      { heading: t('exchange:column.unit'), width: 17 },
      ...places.model.years.map((year) => ({ heading: year, width: 10, numbers: true })),
    ],
  })
  for (const equation of places.model.equations) {
    const { variable } = equation
    const row = places.variableRow(variable)
    const { unit, format, years } = rowOf(equation)
    page.put(row, 1, variable.id, look.id)
    page.put(row, 2, seriesLabel(variable, text), look.label)
    page.put(row, 3, formats.unit(unit), look.soft)
    for (const [elapsed, content] of years.entries())
      page.put(row, FIRST_YEAR_COLUMN.model + elapsed, content, look.number, format)
  }
}
