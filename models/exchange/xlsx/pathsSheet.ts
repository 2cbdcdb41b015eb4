import type { Workbook } from 'exceljs'
import type { Lever } from '#models/engine/model'
import { baseValue, defaultYear } from '#models/engine/parameters'
import { leverLabel } from '#models/narrative/names'
import type { Subject } from '../subject'
import { FormulaWriter } from './formula'
import { letters } from './letters'
import { look } from './look'
import { inputFormat } from './numberFormat'
import { type Column, Page } from './page'
import { type PathValues, pathValues } from './pathValues'
import { FIRST_YEAR_COLUMN, HEADER_ROW, type Places, type Run } from './places'

/** Where every lever's path stands each year: a straight line from its start to its value, then level. */
export function pathsSheet(workbook: Workbook, places: Places, subject: Subject): void {
  const { t } = subject.text
  const columns: readonly Column[] = [
    { heading: t('exchange:column.id'), width: 24 },
    { heading: t('exchange:column.lever'), width: 38 },
    { heading: t('exchange:column.unit'), width: 13 },
    { heading: t('exchange:column.usedValue'), width: 11, numbers: true },
    { heading: t('exchange:column.usedYear'), width: 11, numbers: true },
    ...places.model.years.map((year) => ({ heading: year, width: 9, numbers: true })),
  ]
  const page = new Page(workbook, {
    name: places.sheetName('paths'),
    title: places.titled('paths', t('exchange:title.paths')),
    subtitle: t('exchange:subtitle.paths'),
    fixed: 3,
    tab: 'model',
    paper: 'A3',
    columns,
  })
  const values = pathValues(subject.scenario.levers, subject.scenario.assumptions)
  for (const lever of places.pathLevers)
    for (const run of ['scenario', 'reference'] as const) row(page, lever, run, values[run], places, subject)
  const [first] = places.pathLevers
  if (first) page.section(places.pathRow(first, 'reference') - 1, columns.length, t('exchange:section.reference'))
}

function row(
  page: Page,
  lever: Lever,
  run: Run,
  values: PathValues,
  places: Places,
  { scenario, text }: Subject,
): void {
  const at = places.pathRow(lever, run)
  const set = run === 'scenario' ? scenario.levers[lever.id] : undefined
  const base = baseValue(lever, scenario.assumptions)
  const format = inputFormat(lever.unit, lever.step)
  page.put(at, 1, lever.id, look.id)
  page.put(at, 2, leverLabel(lever.id, text), look.label)
  page.put(at, 3, text.formats.unit(lever.unit), look.soft)
  page.put(
    at,
    4,
    { formula: places.leverCell(lever, run, 'value'), result: set?.value ?? base },
    look.softNumber,
    format,
  )
  const by = set?.by ?? defaultYear(places.model, lever) ?? places.model.firstYear
  page.put(at, 5, { formula: places.leverCell(lever, run, 'year'), result: by }, look.softNumber, '0')
  for (const [elapsed, value] of values(lever.id).entries()) {
    const column = FIRST_YEAR_COLUMN.paths + elapsed
    const formula = elapsed === 0 ? new FormulaWriter(places, run, 0, 'paths').start(lever) : rise(at, column)
    page.put(at, column, { formula, result: value }, look.number, format)
  }
}

/** The path in a later year: the lever's value once its year has come, on the way there before. */
function rise(row: number, column: number): string {
  const first = letters(FIRST_YEAR_COLUMN.paths)
  const now = `${letters(column)}$${HEADER_ROW}`
  const start = `$${first}${row}`
  const zero = `$${first}$${HEADER_ROW}`
  return `IF(${now}>=$E${row},$D${row},${start}+($D${row}-${start})*((${now}-${zero})/($E${row}-${zero})))`
}
