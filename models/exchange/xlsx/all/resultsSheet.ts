import type { Workbook } from 'exceljs'
import { headlines } from '#models/belgium/headlines'
import type { Variable } from '#models/engine/model'
import { baselineNameOfAll, studyTitle, variableOf } from '#models/narrative/names'
import { differenceScale } from '#shared/units/format'
import type { Subject } from '../../subject'
import { differenceOf, seriesFormat, seriesLabel } from '../lines'
import { look } from '../look'
import { differenceFormat } from '../numberFormat'
import { kept, Page } from '../page'
import { FIRST_YEAR_COLUMN, HEADER_ROW, type Places } from '../places'
import { refusedNotice } from '../refusedNotice'
import type { ComparedRow, Parts } from './parts'

const NOTICE_ROW = HEADER_ROW + 1

/** The headline results of every scenario, then what each differs by, year by year. */
export function allResultsSheet(workbook: Workbook, places: Places, all: Parts, subject: Subject): void {
  const { text, study } = subject
  const { t } = text
  const { years } = places.model
  const columns = [
    { heading: t('exchange:column.id'), width: 23 },
    { heading: t('exchange:column.outcome'), width: 46 },
    { heading: t('exchange:note.scenario'), width: 34 },
    { heading: t('exchange:column.unit'), width: 11 },
    ...years.map((year) => ({ heading: year, width: 9, numbers: true })),
  ]
  const page = new Page(workbook, {
    name: places.sheetName('results'),
    title: studyTitle(study, t('report:untitled')),
    subtitle: t('exchange:all.results'),
    fixed: 4,
    tab: 'result',
    paper: 'A4',
    columns,
  })
  const ownersOf = (parts: Parts['parts']) => parts.map((part) => part.places)
  const notice = refusedNotice(ownersOf(all.parts), ownersOf(all.groups), t)
  page.put(NOTICE_ROW, 1, { formula: notice, result: '' }, look.alarm)
  let row = NOTICE_ROW + 1
  for (const variable of headlines.map(variableOf)) {
    for (const [index, each] of all.rows.entries()) level(page, row++, variable, each, index === 0, subject)
    row++
  }
  page.section(row++, columns.length, t('exchange:all.differences', { name: baselineNameOfAll(study, text) }))
  for (const variable of headlines.map(variableOf)) {
    for (const [index, each] of all.rows.filter(({ heldOf }) => heldOf).entries())
      difference(page, row++, variable, each, index === 0, places, subject)
    row++
  }
}

function begin(
  page: Page,
  row: number,
  variable: Variable,
  name: string,
  unit: string,
  first: boolean,
  { text }: Subject,
) {
  page.put(row, 1, variable.id, look.id)
  page.put(row, 2, first ? seriesLabel(variable, text) : '', look.strong)
  page.put(row, 3, name, look.soft)
  page.put(row, 4, text.formats.unit(unit), look.soft)
}

function level(
  page: Page,
  row: number,
  variable: Variable,
  { compared, name, cellOf }: ComparedRow,
  first: boolean,
  subject: Subject,
): void {
  begin(page, row, variable, name, variable.unit, first, subject)
  const style = compared.reference ? look.softNumber : look.number
  for (const [elapsed, value] of compared.projection.series(variable.id).entries())
    page.put(
      row,
      FIRST_YEAR_COLUMN.results + elapsed,
      { formula: cellOf(variable, elapsed), result: kept(value) },
      style,
      seriesFormat(variable, subject.text),
    )
}

function difference(
  page: Page,
  row: number,
  variable: Variable,
  { compared, name, cellOf, heldOf }: ComparedRow,
  first: boolean,
  places: Places,
  subject: Subject,
): void {
  begin(page, row, variable, name, differenceScale(variable).unit, first, subject)
  const held = compared.baseline.series(variable.id)
  for (const [elapsed, value] of compared.projection.series(variable.id).entries())
    page.put(
      row,
      FIRST_YEAR_COLUMN.results + elapsed,
      {
        formula: differenceOf(variable, cellOf(variable, elapsed), heldOf?.(variable, elapsed) ?? '', places),
        result: kept(value - (held[elapsed] ?? Number.NaN)),
      },
      look.strongNumber,
      differenceFormat(variable),
    )
}
